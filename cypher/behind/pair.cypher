// All edges between two entities
// Whichever way they point; the latest first.
// parameters: {"one": "state:iran", "other": "state:russia"}
MATCH (one:Entity {key: $one})-[r]-(other:Entity {key: $other})
WHERE r.fact IS NOT NULL AND type(r) <> 'WITHDRAWN'
RETURN one, r, other
ORDER BY coalesce(r.from, r.until) DESC, r.key

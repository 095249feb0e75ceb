// All edges between two entities
// Whichever way they point; the latest first.
// parameters: {"one": "state:iran", "other": "state:russia", "asOf": null, "knownAt": null}
MATCH (one:Entity {key: $one})-[r]-(other:Entity {key: $other})
{drawn}
RETURN one, r, other
ORDER BY coalesce(stood.from, stood.until) DESC, r.key

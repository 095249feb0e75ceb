// Everything that is known of one entity
// Each edge of it that a fact draws, and who stands at the other end; the strongest first.
// parameters: {"key": "state:iran"}
MATCH (e:Entity {key: $key})-[r]-(other:Entity)
WHERE r.fact IS NOT NULL AND type(r) <> 'WITHDRAWN'
RETURN e, r, other
ORDER BY r.publishers DESC, r.claims DESC, r.key

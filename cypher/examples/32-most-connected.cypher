// Who and what is connected most?
// Entities by the number of others to which an edge leads.
// parameters: {"entities": 10}
MATCH (e:Entity)-[r WHERE r.fact IS NOT NULL]-(other:Entity)
WITH e, count(DISTINCT other) AS neighbours, count(r) AS edges
RETURN e.name AS entity, neighbours, edges, e.facts AS facts
ORDER BY neighbours DESC, edges DESC, entity, e.key
LIMIT $entities

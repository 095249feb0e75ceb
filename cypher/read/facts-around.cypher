// the facts that draw an edge of the {types} at one of these entities, strongest first, and the entities at the other ends
// parameters: keys, limit
// result: fact, neighbour
UNWIND $keys AS key
MATCH (e:Entity {key: key})-[r:{types}]-(n:Entity)
RETURN DISTINCT r.fact AS fact, n.key AS neighbour, r.publishers AS publishers, r.claims AS claims
ORDER BY publishers DESC, claims DESC, fact, neighbour
LIMIT $limit

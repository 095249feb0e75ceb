// the facts that draw an edge of the {types} at one of these entities, strongest first, and the entities at the other ends
// parameters: keys, asOf, knownAt, types, limit
// result: fact, neighbour
UNWIND $keys AS key
MATCH (e:Entity {key: key})-[r:{types}]-(n:Entity) USING INDEX SEEK e:Entity(key)
{edge-stood}
WITH r, n, stood
WHERE {held}
RETURN DISTINCT r.fact AS fact, n.key AS neighbour, stood.publishers AS publishers, stood.claims AS claims
ORDER BY publishers DESC, claims DESC, fact, neighbour
LIMIT $limit

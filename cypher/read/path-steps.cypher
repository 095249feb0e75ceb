// whom one step over an edge of the {types} reaches from each of these entities, whichever way it points, and how many publishers report the strongest such edge
// parameters: keys, statuses, sources, asOf, knownAt, types
// result: near, far, publishers
UNWIND $keys AS key
MATCH (near:Entity {key: key})-[r:{types}]-(far:Entity) USING INDEX SEEK near:Entity(key)
{edge-stood}
WITH near, far, stood
WHERE stood.status IN $statuses AND stood.publishers >= $sources AND {held}
WITH near, far, max(stood.publishers) AS publishers
RETURN near.key AS near, far.key AS far, publishers

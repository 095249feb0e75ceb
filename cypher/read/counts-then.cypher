// how many edges of each of the {types} left and reached an entity on an earlier day
// parameters: key, asOf, knownAt, types
// result: type, outgoing, incoming
MATCH (e:Entity {key: $key})-[r:{types}]-(:Entity)
{edge-stood}
WITH e, r, stood
WHERE {held}
WITH coalesce(r.drawn, type(r)) AS type, startNode(r) = e AS outgoing
RETURN type, sum(CASE WHEN outgoing THEN 1 ELSE 0 END) AS outgoing, sum(CASE WHEN outgoing THEN 0 ELSE 1 END) AS incoming

// how many facts draw an edge of the {types} between two of these entities, each pair once
// parameters: keys, asOf, knownAt, types
// result: one, other, facts
UNWIND $keys AS key
MATCH (a:Entity {key: key})-[r:{types}]->(b:Entity) USING INDEX SEEK a:Entity(key)
{edge-stood}
WITH a, b, r, stood
WHERE b.key IN $keys AND {held}
WITH CASE WHEN a.key < b.key THEN [a.key, b.key] ELSE [b.key, a.key] END AS pair, r.fact AS fact
RETURN pair[0] AS one, pair[1] AS other, count(DISTINCT fact) AS facts
ORDER BY facts DESC, one, other

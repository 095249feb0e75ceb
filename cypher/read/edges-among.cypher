// the edges of the {types} between these entities, strongest first, and how many there are
// parameters: keys, asOf, knownAt, types, limit
// result: page [{edge, fact}], total
CALL () {
  UNWIND $keys AS key
  MATCH (a:Entity {key: key})-[r:{types}]->(b:Entity) USING INDEX SEEK a:Entity(key)
  {edge-stood}
  WITH b, stood
  WHERE b.key IN $keys AND {held}
  RETURN count(*) AS total
}
CALL () {
  UNWIND $keys AS key
  MATCH (a:Entity {key: key})-[r:{types}]->(b:Entity) USING INDEX SEEK a:Entity(key)
  {edge-stood}
  WITH b, r, stood
  WHERE b.key IN $keys AND {held}
  WITH r, stood ORDER BY stood.publishers DESC, stood.claims DESC, r.key LIMIT $limit
  RETURN collect({edge: r.key, fact: r.fact}) AS page
}
RETURN page, total

// the edges of the {types} between these entities, strongest first, and how many there are
// parameters: keys, limit
// result: page [{edge, fact}], total
CALL () {
  UNWIND $keys AS key
  MATCH (:Entity {key: key})-[r:{types}]->(b:Entity)
  WHERE b.key IN $keys
  RETURN count(*) AS total
}
CALL () {
  UNWIND $keys AS key
  MATCH (:Entity {key: key})-[r:{types}]->(b:Entity)
  WHERE b.key IN $keys
  WITH r ORDER BY r.publishers DESC, r.claims DESC, r.key LIMIT $limit
  RETURN collect({edge: r.key, fact: r.fact}) AS page
}
RETURN page, total

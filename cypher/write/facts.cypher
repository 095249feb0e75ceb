// writes what the claims of facts amount to now, and what they amounted to before
// parameters: facts [{key, properties {status, certainty, confidence, spread, value, from, until, precision, expression, basis, begins, ends, claims, publishers, voices, strength}, standings}]
UNWIND $facts AS fact
MATCH (f:Fact {key: fact.key})
SET f += fact.properties
WITH f, fact
CALL (f) {
  MATCH (f)-[:STOOD]->(before:Standing)
  DETACH DELETE before
}
CALL (f, fact) {
  UNWIND fact.standings AS standing
  CREATE (f)-[:STOOD]->(s:Standing)
  SET s = standing
}

// records a correction with what it corrects
// parameters: properties, entities, claims, corrections
CREATE (k:Correction)
SET k = $properties
WITH k
CALL (k) {
  UNWIND $entities AS key
  MATCH (e:Entity {key: key})
  CREATE (k)-[:CORRECTS]->(e)
}
CALL (k) {
  UNWIND $claims AS key
  MATCH (c:Claim {key: key})
  CREATE (k)-[:CORRECTS]->(c)
}
CALL (k) {
  UNWIND $corrections AS key
  MATCH (other:Correction {key: key})
  CREATE (k)-[:CORRECTS]->(other)
}

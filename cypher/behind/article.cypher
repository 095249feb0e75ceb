// What one article says
// The edges of the facts that its claims state, between those whom these claims name.
// parameters: {"id": "004_bd0ae6138f01d0df", "asOf": null, "knownAt": null}
MATCH (:Article {id: $id})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE {known}
MATCH (c)-[:NAMES]->(n:Entity)
WITH f, collect(DISTINCT n) AS named
UNWIND named AS a
MATCH (a)-[r {fact: f.key}]->(b:Entity)
{drawn}
  AND b IN named
RETURN DISTINCT a, r, b

// What one article says
// The edges of the facts that its claims state, between those whom these claims name.
// parameters: {"id": "004_bd0ae6138f01d0df"}
MATCH (:Article {id: $id})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE size(c.known) % 2 = 1
MATCH (c)-[:NAMES]->(n:Entity)
WITH f, collect(DISTINCT n) AS named
UNWIND named AS a
MATCH (a)-[r]->(b:Entity)
WHERE r.fact = f.key AND type(r) <> 'WITHDRAWN' AND b IN named
RETURN DISTINCT a, r, b

// what the claims of these facts say, alike ones counted together
// parameters: facts
// result: fact, publisher, status, from, until, precision, expression, basis, claims
UNWIND $facts AS key
MATCH (f:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
RETURN key AS fact, coalesce(a.publisher, a.id) AS publisher, c.status AS status, c.from AS from, c.until AS until,
       c.precision AS precision, c.expression AS expression, c.basis AS basis, count(*) AS claims

// the claims of these facts as far as they count towards them; what rests on an outlet, or on the agency that the article credits, counts as theirs
// parameters: facts
// result: fact, relation, publisher, status, value, confidence, known, from, until, precision, expression, basis, names [[role, entity]]
UNWIND $facts AS key
MATCH (f:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article) USING INDEX SEEK f:Fact(key)
RETURN key AS fact, c.relation AS relation,
       {voice} AS publisher,
       c.status AS status, c.value AS value, c.confidence AS confidence, c.known AS known,
       c.from AS from, c.until AS until, c.precision AS precision, c.expression AS expression, c.basis AS basis,
       [(c)-[n:NAMES]->(e:Entity) | [n.role, e.key]] AS names

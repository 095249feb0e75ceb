// the articles that the claims of each of these facts come from
// parameters: facts, knownAt
// result: fact, articles
UNWIND $facts AS key
MATCH (f:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article) USING INDEX SEEK f:Fact(key)
WHERE {known}
RETURN key AS fact, collect(DISTINCT a.id) AS articles

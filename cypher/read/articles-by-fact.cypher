// the articles that the claims of each of these facts come from
// parameters: facts, knownAt
// result: fact, articles
UNWIND $facts AS key
MATCH (:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE {known}
RETURN key AS fact, collect(DISTINCT a.id) AS articles

// the articles that these facts' claims come from
// parameters: facts, knownAt
// result: id
UNWIND $facts AS key
MATCH (f:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article) USING INDEX SEEK f:Fact(key)
WHERE {known}
RETURN DISTINCT a.id AS id

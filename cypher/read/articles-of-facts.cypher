// the articles that these facts' claims come from
// parameters: facts, knownAt
// result: id
UNWIND $facts AS key
MATCH (:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE {known}
RETURN DISTINCT a.id AS id

// the articles that these facts' claims come from
// parameters: facts
// result: id
UNWIND $facts AS key
MATCH (:Fact {key: key})<-[:STATES]-(:Claim)-[:FROM]->(a:Article)
RETURN DISTINCT a.id AS id

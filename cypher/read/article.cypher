// one article with its text
// parameters: id
// result: a, claims
MATCH (a:Article {id: $id})
RETURN properties(a) AS a, count { (a)<-[:FROM]-() } AS claims

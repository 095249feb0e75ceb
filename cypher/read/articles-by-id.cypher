// these articles with their texts
// parameters: ids
// result: a, claims
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN properties(a) AS a, 0 AS claims

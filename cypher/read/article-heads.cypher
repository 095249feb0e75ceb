// these articles without their texts
// parameters: ids
// result: a
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a {.*, text: ''} AS a

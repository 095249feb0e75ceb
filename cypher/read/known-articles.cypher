// which of these articles the record has
// parameters: ids
// result: id, sha256
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.sha256 AS sha256

// which article has this text
// parameters: sha256
// result: id
MATCH (a:Article {sha256: $sha256})
RETURN a.id AS id
ORDER BY id
LIMIT 1

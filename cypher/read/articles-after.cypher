// a page of all articles with their texts, in the order of their ids
// parameters: after, limit
// result: a, claims
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN properties(a) AS a, 0 AS claims
ORDER BY a.id

// a page of articles with their texts and the passages that claims quote from them
// parameters: after, limit
// result: a, claims, passages [{key, start, end, quote}]
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
RETURN properties(a) AS a, 0 AS claims, [(a)<-[:FROM]-(c:Claim) | c {.key, .start, .end, .quote}] AS passages
ORDER BY a.id

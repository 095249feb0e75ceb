// a page of the keys of all facts
// parameters: after, limit
// result: key
MATCH (f:Fact)
WHERE f.key > $after
RETURN f.key AS key
ORDER BY f.key LIMIT $limit

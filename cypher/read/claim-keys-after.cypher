// a page of the keys of all claims
// parameters: after, limit
// result: key
MATCH (c:Claim)
WHERE c.key > $after
RETURN c.key AS key
ORDER BY c.key LIMIT $limit

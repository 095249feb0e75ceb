// a page of all corrections in the order of their keys
// parameters: after, limit
// result: k
MATCH (k:Correction)
WHERE k.key > $after
WITH k ORDER BY k.key LIMIT $limit
RETURN k

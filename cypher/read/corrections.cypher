// a page of corrections, newest first
// parameters: offset, limit
// result: k
MATCH (k:Correction)
WHERE k.recordedAt IS NOT NULL
WITH k ORDER BY k.recordedAt DESC, k.key SKIP $offset LIMIT $limit
RETURN k
ORDER BY k.recordedAt DESC, k.key

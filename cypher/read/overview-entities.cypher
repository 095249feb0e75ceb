// the entities in most facts
// parameters: limit
// result: e
MATCH (e:Entity)
WHERE e.facts > 0
WITH e ORDER BY e.facts DESC, e.key LIMIT $limit
RETURN e

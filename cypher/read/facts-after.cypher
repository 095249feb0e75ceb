// a page of all facts that count with everyone in them, in the order of their keys
// parameters: after, asOf, knownAt, limit
// result: f, stood, roles [[role, entity]]
MATCH (f:Fact)
WHERE f.key > $after
{fact-stood}
WITH f, stood
WHERE stood.claims > 0 AND {held}
WITH f, stood ORDER BY f.key LIMIT $limit
RETURN f, stood, {roles} AS roles
ORDER BY f.key

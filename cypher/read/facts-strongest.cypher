// the strongest facts with everyone in them
// parameters: asOf, knownAt, limit
// result: f, stood, roles [[role, entity]]
MATCH (f:Fact)
WHERE f.strength > 0
WITH f, f AS stood
WHERE {held}
WITH f, stood ORDER BY stood.strength DESC LIMIT $limit
RETURN f, stood, {roles} AS roles
ORDER BY stood.strength DESC, f.key

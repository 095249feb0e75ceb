// the strongest facts of an earlier day with everyone in them
// parameters: asOf, knownAt, limit
// result: f, stood, roles [[role, entity]]
MATCH (stood:Standing)
WHERE stood.strength > 0 AND stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt) AND {held}
WITH stood ORDER BY stood.strength DESC LIMIT $limit
MATCH (f:Fact)-[:STOOD]->(stood)
RETURN f, stood, {roles} AS roles
ORDER BY stood.strength DESC, f.key

// the strongest facts with everyone in them
// parameters: limit
// result: f, roles [[role, entity]]
MATCH (f:Fact)
WHERE f.strength > 0
WITH f ORDER BY f.strength DESC LIMIT $limit
RETURN f, [(f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]->(e:Entity) | [type(role), e]] AS roles
ORDER BY f.strength DESC, f.key

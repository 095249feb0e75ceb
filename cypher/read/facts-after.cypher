// a page of all facts with everyone in them, in the order of their keys
// parameters: after, limit
// result: f, roles [[role, entity]]
MATCH (f:Fact)
WHERE f.key > $after
WITH f ORDER BY f.key LIMIT $limit
RETURN f, [(f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]->(e:Entity) | [type(role), e]] AS roles
ORDER BY f.key

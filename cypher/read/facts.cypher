// these facts with everyone in them
// parameters: keys
// result: f, roles [[role, entity]]
UNWIND $keys AS key
MATCH (f:Fact {key: key})
RETURN f, [(f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]->(e:Entity) | [type(role), e]] AS roles

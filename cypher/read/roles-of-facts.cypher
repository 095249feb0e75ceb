// who stands where in these facts, also those that no claim puts there any more
// parameters: facts
// result: fact, relation, role, entity, known; a fact without anyone has one row of nulls
UNWIND $facts AS key
MATCH (f:Fact {key: key}) USING INDEX SEEK f:Fact(key)
OPTIONAL MATCH (f)-[r:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity)
RETURN key AS fact, f.relation AS relation, r.role AS role, e.key AS entity, r.known AS known

// what is written of these facts: their properties, what they amounted to, and who stands in them
// parameters: facts
// result: f, standings, roles [{fact, type, role, entity, known}], claims (keys)
UNWIND $facts AS key
MATCH (f:Fact {key: key})
RETURN properties(f) AS f,
       [(f)-[:STOOD]->(s:Standing) | properties(s)] AS standings,
       [(f)-[r:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity) | {fact: key, type: type(r), role: r.role, entity: e.key, known: r.known}] AS roles,
       [(f)<-[:STATES]-(c:Claim) | c.key] AS claims

// puts entities into the roles of facts
// parameters: roles [{fact, type, entity}]
UNWIND $roles AS role
MATCH (f:Fact {key: role.fact})
MATCH (e:Entity {key: role.entity})
MERGE (f)-[:$(role.type)]->(e)

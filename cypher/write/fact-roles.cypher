// puts entities into the roles of facts, which hold nobody yet; a role that no claim gives any more is WITHDRAWN
// parameters: roles [{fact, type, role, entity, known}]
UNWIND $roles AS role
MATCH (f:Fact {key: role.fact})
MATCH (e:Entity {key: role.entity})
CREATE (f)-[:$(role.type) {role: role.role, known: role.known}]->(e)

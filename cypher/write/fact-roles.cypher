// puts entities into the roles of facts; a role that no claim gives any more is WITHDRAWN
// parameters: roles [{fact, type, role, entity, known}]
UNWIND $roles AS role
MATCH (f:Fact {key: role.fact})
MATCH (e:Entity {key: role.entity})
MERGE (f)-[r:$(role.type) {role: role.role}]->(e)
SET r.known = role.known

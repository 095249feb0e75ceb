// records whom each claim names in which role, in its own words
// parameters: names [{claim, entity, role, position, mention, quantity}]
UNWIND $names AS name
MATCH (c:Claim {key: name.claim})
MATCH (e:Entity {key: name.entity})
CREATE (c)-[:NAMES {role: name.role, position: name.position, name: name.name, mention: name.mention, quantity: name.quantity}]->(e)

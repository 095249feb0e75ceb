// records whom each claim names in which role, in its own words: key is the claim's, and the entity the one that the record has settled on
// parameters: names [{claim, entity, role, key, position, name, mention, quantity}]
UNWIND $names AS name
MATCH (c:Claim {key: name.claim})
MATCH (e:Entity {key: name.entity})
CREATE (c)-[:NAMES {role: name.role, key: name.key, position: name.position, name: name.name, mention: name.mention, quantity: name.quantity}]->(e)

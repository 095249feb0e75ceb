// records who says so, nearest first
// parameters: attributions [{claim, entity, position, name, mention}]
UNWIND $attributions AS attribution
MATCH (c:Claim {key: attribution.claim})
MATCH (e:Entity {key: attribution.entity})
CREATE (c)-[:ATTRIBUTED_TO {position: attribution.position, name: attribution.name, mention: attribution.mention}]->(e)

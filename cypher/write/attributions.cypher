// records who says so, nearest first: key is the claim's, and the entity the one that the record has settled on
// parameters: attributions [{claim, entity, key, position, name, mention}]
UNWIND $attributions AS attribution
MATCH (c:Claim {key: attribution.claim})
MATCH (e:Entity {key: attribution.entity})
CREATE (c)-[:ATTRIBUTED_TO {key: attribution.key, position: attribution.position, name: attribution.name, mention: attribution.mention}]->(e)

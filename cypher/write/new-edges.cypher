// draws edges of facts that have none yet
// parameters: edges [{type, key, from, to, properties}]
UNWIND $edges AS edge
MATCH (from:Entity {key: edge.from})
MATCH (to:Entity {key: edge.to})
CREATE (from)-[r:$(edge.type) {key: edge.key}]->(to)
SET r += edge.properties

// brings the edges of facts up to date, and draws those that are new
// parameters: edges [{type, key, from, to, properties}]
UNWIND $edges AS edge
MATCH (from:Entity {key: edge.from})
MATCH (to:Entity {key: edge.to})
MERGE (from)-[r:$(edge.type) {key: edge.key}]->(to)
SET r += edge.properties

// edges of one {type} by their keys, as they are drawn
// parameters: keys
// result: key, from, to, properties
UNWIND $keys AS key
MATCH (from:Entity)-[r:{type} {key: key}]->(to:Entity)
RETURN key, from.key AS from, to.key AS to, properties(r) AS properties

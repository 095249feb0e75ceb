// those of these entities that another one stands for
// parameters: keys
// result: key, into
UNWIND $keys AS key
MATCH (e:Entity {key: key})-[:MERGED_INTO]->(into:Entity) USING INDEX SEEK e:Entity(key)
RETURN key, into.key AS into

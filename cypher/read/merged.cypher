// those of these entities that another one stands for
// parameters: keys
// result: key, into
UNWIND $keys AS key
MATCH (:Entity {key: key})-[:MERGED_INTO]->(into:Entity)
RETURN key, into.key AS into

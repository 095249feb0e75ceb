// every entity that another one stands for
// result: key, into
MATCH (e:Merged)-[:MERGED_INTO]->(into:Entity)
RETURN e.key AS key, into.key AS into

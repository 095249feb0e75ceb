// these entities, or those that stand for them, as they are drawn
// parameters: keys
// result: e
UNWIND $keys AS key
MATCH (named:Entity {key: key}) USING INDEX SEEK named:Entity(key)
OPTIONAL MATCH (named)-[:MERGED_INTO]->(into:Entity)
RETURN DISTINCT coalesce(into, named) AS e

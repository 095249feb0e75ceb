// the facts of claims that are attributed to these entities
// parameters: keys
// result: fact
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[:ATTRIBUTED_TO]-(:Claim)-[:STATES]->(f:Fact) USING INDEX SEEK e:Entity(key)
RETURN DISTINCT f.key AS fact

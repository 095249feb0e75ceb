// the facts of claims that are attributed to these entities
// parameters: keys
// result: fact
UNWIND $keys AS key
MATCH (:Entity {key: key})<-[:ATTRIBUTED_TO]-(:Claim)-[:STATES]->(f:Fact)
RETURN DISTINCT f.key AS fact

// these claims
// parameters: keys
// result: c, fact, article, claims, names [{role, key, position, name, mention, quantity, entity}], attribution [{key, position, name, mention, entity}]
UNWIND $keys AS key
MATCH (c:Claim {key: key}) USING INDEX SEEK c:Claim(key)
MATCH (f:Fact)<-[:STATES]-(c)-[:FROM]->(a:Article)
RETURN c, f.key AS fact, a {.*, text: ''} AS article, 0 AS claims,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution

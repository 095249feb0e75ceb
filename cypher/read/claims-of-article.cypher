// the claims of an article in the order of its text
// parameters: id, limit
// result: c, fact, article, claims, names [{role, position, name, mention, quantity, entity}], attribution [{position, name, mention, entity}]
MATCH (a:Article {id: $id})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WITH c, f, a ORDER BY c.start, c.end, c.key LIMIT $limit
RETURN c, f.key AS fact, properties(a) AS article, count { (a)<-[:FROM]-() } AS claims,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution

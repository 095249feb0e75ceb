// the claims of a fact, the first published first
// parameters: fact, limit
// result: c, fact, article, claims, names [{role, position, name, mention, quantity, entity}], attribution [{position, name, mention, entity}]
MATCH (f:Fact {key: $fact})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WITH c, f, a ORDER BY a.published IS NULL, a.published, a.id, c.start LIMIT $limit
RETURN c, f.key AS fact, properties(a) AS article, count { (a)<-[:FROM]-() } AS claims,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution

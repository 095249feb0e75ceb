// a page of all claims in the order of their keys, also those that were retracted
// parameters: after, limit
// result: c, fact, article, claims, names [{role, key, position, name, mention, quantity, entity}], attribution [{key, position, name, mention, entity}]
MATCH (c:Claim)
WHERE c.key > $after
WITH c ORDER BY c.key LIMIT $limit
MATCH (f:Fact)<-[:STATES]-(c)-[:FROM]->(a:Article)
RETURN c, f.key AS fact, a {.*, text: ''} AS article, 0 AS claims,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution
ORDER BY c.key

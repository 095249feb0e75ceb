// every claim of these facts that counts
// parameters: facts, knownAt
// result: c, fact, article, claims, names [{role, key, position, name, mention, quantity, entity}], attribution [{key, position, name, mention, entity}]
UNWIND $facts AS key
MATCH (f:Fact {key: key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article) USING INDEX SEEK f:Fact(key)
WHERE {known}
RETURN c, f.key AS fact, a {.*, text: ''} AS article, 0 AS claims,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution
ORDER BY f.key, c.key

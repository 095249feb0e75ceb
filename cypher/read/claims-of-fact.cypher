// the claims of a fact, the first published first; those that were retracted come last
// parameters: fact, knownAt, limit
// result: total, c, fact, article, claims, voice, names [{role, key, position, name, mention, quantity, entity}], attribution [{key, position, name, mention, entity}]
MATCH (f:Fact {key: $fact})
WITH f, COUNT { MATCH (f)<-[:STATES]-(c:Claim) WHERE $knownAt IS NULL OR {known} } AS total
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE $knownAt IS NULL OR {known}
WITH total, c, f, a ORDER BY size(c.known) % 2 = 0, a.published IS NULL, a.published, a.id, c.start, c.key LIMIT $limit
RETURN total, c, f.key AS fact, properties(a) AS article, count { (a)<-[:FROM]-() } AS claims,
       {voice} AS voice,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution

// the claims of an article in the order of its text, also those that were retracted
// parameters: id, asOf, knownAt, limit
// result: total, c, fact, article, claims, voice, names [{role, key, position, name, mention, quantity, entity}], attribution [{key, position, name, mention, entity}]
MATCH (a:Article {id: $id})
WITH a, COUNT {
  MATCH (a)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
  WHERE $knownAt IS NULL OR {known}
  {fact-stood}
  WITH stood
  WHERE {held}
  RETURN 1 AS one
} AS total
MATCH (a)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE $knownAt IS NULL OR {known}
{fact-stood}
WITH total, a, c, f, stood
WHERE {held}
WITH total, c, f, a ORDER BY c.start, c.end, c.key LIMIT $limit
RETURN total, c, f.key AS fact, properties(a) AS article, count { (a)<-[:FROM]-() } AS claims,
       {voice} AS voice,
       [(c)-[n:NAMES]->(e:Entity) | n {.*, entity: e}] AS names,
       [(c)-[s:ATTRIBUTED_TO]->(e:Entity) | s {.*, entity: e}] AS attribution

// What reaches us at second hand?
// Claims with a chain of at least so many sources, nearest first.
// parameters: {"sources": 2}
MATCH (c:Claim)-[:FROM]->(a:Article)
WHERE COUNT { (c)-[:ATTRIBUTED_TO]->() } >= $sources
RETURN c.relation AS relation, c.status AS status, c.quote AS passage,
  COLLECT { MATCH (c)-[t:ATTRIBUTED_TO]->(who) RETURN who.name ORDER BY t.position } AS through,
  coalesce(a.title, a.publisher, a.id) AS article
ORDER BY article, c.start, relation, c.key

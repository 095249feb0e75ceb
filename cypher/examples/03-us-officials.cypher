// Which claims rest on officials of the United States?
// Everything that is attributed to the Pentagon, its people, or unnamed US officials, with the passage.
// parameters: {"sources": ["us officials", "pentagon", "ryder"]}
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(who:Entity)
WHERE any(source IN $sources WHERE toLower(who.name) CONTAINS source)
MATCH (c)-[:STATES]->(f:Fact), (c)-[:FROM]->(a:Article)
RETURN DISTINCT f.relation AS relation, c.status AS status, who.name AS according_to, c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY relation, passage

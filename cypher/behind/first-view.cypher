// What the page opens on
// The strongest facts, those that most publishers report, with the edges that they draw.
// parameters: {"limit": 60}
MATCH (f:Fact)
WHERE f.strength > 0
WITH f ORDER BY f.strength DESC LIMIT $limit
MATCH (f)-->(a:Entity)-[r]->(b:Entity)
WHERE r.fact = f.key AND type(r) <> 'WITHDRAWN'
RETURN DISTINCT a, r, b

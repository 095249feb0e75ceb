// Which passages connect Hezbollah to Russia, step by step?
// The best attested of the shortest chains, with the articles and passages that support each of its edges.
// parameters: {"one": "org:hezbollah", "other": "state:russia"}
MATCH chain = ALL SHORTEST (:Entity {key: $one})-[r WHERE r.fact IS NOT NULL]-+(:Entity {key: $other})
WITH r ORDER BY reduce(sum = 0, edge IN r | sum + edge.publishers) DESC, [edge IN r | edge.key] LIMIT 1
UNWIND range(0, size(r) - 1) AS i
WITH i + 1 AS step, r[i] AS edge
MATCH (:Fact {key: edge.fact})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
RETURN step, startNode(edge).name AS from, type(edge) AS edge, endNode(edge).name AS to,
  c.status AS status, c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY step, article, c.start, c.key

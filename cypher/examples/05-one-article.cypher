// What does one article alone report?
// Facts that no other article has, in the order of its text.
// parameters: {"article": "003_88ba542fabac4a4c"}
MATCH (a:Article {id: $article})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE NOT EXISTS { (f)<-[:STATES]-(:Claim)-[:FROM]->(other:Article) WHERE other <> a }
RETURN f.relation AS relation, c.status AS status, c.quote AS passage
ORDER BY c.start

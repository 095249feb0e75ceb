// Where do the articles disagree?
// Facts whose claims do not all have the same status, with what each article makes of them.
// parameters: {}
MATCH (f:Fact)
WHERE size(f.spread) > 1
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
OPTIONAL MATCH (f)-[:SUBJECT]->(s)
OPTIONAL MATCH (f)-[:OBJECT]->(o)
RETURN f.relation AS relation, s.name AS subject, o.name AS object, f.status AS status, collect(DISTINCT c.status + ': ' + coalesce(a.title, a.publisher, a.id)) AS voices
ORDER BY size(voices) DESC, relation

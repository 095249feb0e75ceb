// What does one article alone report?
// Facts that no other article has, in the order of its text.
// parameters: {"article": "003_88ba542fabac4a4c"}
MATCH (a:Article {id: $article})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)-[:SUBJECT]->(subject)
WHERE NOT EXISTS { (f)<-[:STATES]-(:Claim)-[:FROM]->(other:Article) WHERE other <> a }
OPTIONAL MATCH (f)-[:OBJECT]->(object)
RETURN f.relation AS relation, subject.name AS subject, object.name AS object,
  COLLECT { MATCH (f)-[:INSTRUMENT|TOPIC]->(what) RETURN what.name AS name ORDER BY name } AS what,
  c.status AS status, c.quote AS passage
ORDER BY c.start, c.end, relation, subject, object, what, c.key

// Where do the articles disagree?
// Facts to which different articles give a different status, with what each makes of them.
// parameters: {}
MATCH (f:Fact)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE size(f.spread) > 1
WITH DISTINCT f, a, c.status AS status ORDER BY status, a.id
WITH f, count(DISTINCT a) AS articles, collect(status + ': ' + coalesce(a.title, a.publisher, a.id)) AS voices
WHERE articles > 1
RETURN f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT]->(party) RETURN party.name AS name ORDER BY name } AS parties,
  COLLECT { MATCH (f)-[:TOPIC]->(topic) RETURN topic.name AS name ORDER BY name } AS about,
  f.status AS status, voices
ORDER BY articles DESC, size(voices) DESC, relation, f.key

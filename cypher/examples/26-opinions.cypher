// Which opinions are there, and who holds them?
// Judgements and forecasts: held by the speaker, by the nearest source, or by the article itself.
// parameters: {"status": "opinion", "speaking": ["STATED"]}
MATCH (a:Article)<-[:FROM]-(c:Claim {status: $status})-[:STATES]->(f:Fact)-[:SUBJECT]->(subject)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO {position: 0}]->(source)
RETURN CASE
    WHEN c.relation IN $speaking THEN subject.name
    ELSE coalesce(source.name, a.title, a.publisher, a.id)
  END AS holder,
  subject.name AS subject, c.relation AS relation,
  COLLECT { MATCH (f)-[:OBJECT|TOPIC]->(entity) RETURN entity.name AS name ORDER BY name } AS about,
  c.quote AS passage
ORDER BY holder, c.start, subject, relation, about, c.key

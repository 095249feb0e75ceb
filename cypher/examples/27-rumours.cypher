// What is only rumoured?
// Facts that every claim tells as a rumour; put "alleged" instead for allegations.
// parameters: {"status": "rumoured"}
MATCH (f:Fact {status: $status})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE size(f.spread) = 1
RETURN f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC]->(entity) RETURN entity.name AS name ORDER BY name } AS of,
  c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY article, c.start, relation, of, c.key

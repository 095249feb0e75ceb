// What did Ebrahim Raisi say, and about whom?
// What a leader stated, offered, called for or criticised, and what others report in his name.
// parameters: {"leader": "leader:ebrahim-raisi", "relations": ["ADDRESSED", "CALLED_FOR", "CRITICISED", "STATED"]}
MATCH (a:Article)<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE c.relation IN $relations AND EXISTS { (f)-[:SUBJECT]->(:Leader {key: $leader}) }
  OR EXISTS { (c)-[:ATTRIBUTED_TO {position: 0}]->(:Leader {key: $leader}) }
RETURN c.relation AS relation,
  COLLECT { MATCH (f)-[:OBJECT]->(whom) RETURN whom.name AS name ORDER BY name } AS whom,
  COLLECT { MATCH (f)-[:INSTRUMENT|TOPIC]->(what) RETURN what.name AS name ORDER BY name } AS what,
  c.from AS from, c.quote AS passage
ORDER BY from, a.id, c.start, relation, whom, c.key

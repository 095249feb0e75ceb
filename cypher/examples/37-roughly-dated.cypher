// Which facts are dated to a month or a week only?
// How exact the date is, the words it comes from, and how it follows from them.
// parameters: {"precisions": ["month", "week"]}
MATCH (f:Fact)
WHERE f.precision IN $precisions
RETURN f.from AS from, f.until AS until, f.precision AS precision, f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT|TOPIC]->(entity) RETURN entity.name AS name ORDER BY name } AS entities,
  f.expression AS words, f.basis AS basis
ORDER BY from, until, relation, entities, f.key

// As many rows as an answer may have
// Who is named beside whom by which article, in columns of text and numbers.
// parameters: {"certain": ["occurred", "ongoing", "planned", "alleged"], "rows": 1000}
MATCH (one:Entity)<-[first:NAMES]-(c:Claim)-[second:NAMES]->(other:Entity)
WHERE c.status IN $certain AND one <> other
MATCH (c)-[:FROM]->(a:Article)
RETURN one.name AS one, first.role AS role, other.name AS other, c.relation AS relation,
  c.start AS start, c.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article
LIMIT $rows

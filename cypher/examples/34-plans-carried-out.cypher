// Which plans were carried out, by what later articles say?
// One fact that an article announces and a later one tells as done; an article without a date counts from the day it was recorded.
// parameters: {"before": "planned", "after": "occurred"}
MATCH (a:Article)<-[:FROM]-(plan:Claim {status: $before})-[:STATES]->(f:Fact)
MATCH (f)<-[:STATES]-(deed:Claim {status: $after})-[:FROM]->(b:Article)
WHERE coalesce(a.published, date(plan.recordedAt)) < coalesce(b.published, date(deed.recordedAt))
WITH DISTINCT f
RETURN f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT]->(party) RETURN party.name AS name ORDER BY name } AS parties,
  COLLECT { MATCH (f)-[:TOPIC]->(topic) RETURN topic.name AS name ORDER BY name } AS about,
  f.from AS day,
  COLLECT {
    MATCH (f)<-[:STATES]-(c:Claim {status: $before})-[:FROM]->(a:Article)
    RETURN c.quote ORDER BY a.id, c.start, c.key
  } AS announced,
  COLLECT {
    MATCH (f)<-[:STATES]-(c:Claim {status: $after})-[:FROM]->(a:Article)
    RETURN c.quote ORDER BY a.id, c.start, c.key
  } AS done
ORDER BY day, size(done) DESC, relation, about, f.key

// What was known about Putin and Pezeshkian on 11 October 2024, and what on the 13th?
// Facts that join two leaders, by what articles had said by then; an article without a date counts from the day it was recorded.
// parameters: {"one": "leader:vladimir-putin", "other": "leader:masoud-pezeshkian", "days": ["2024-10-11", "2024-10-13"]}
UNWIND $days AS day
MATCH (:Leader {key: $one})-[r WHERE r.fact IS NOT NULL]-(:Leader {key: $other})
MATCH (f:Fact {key: r.fact})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE coalesce(a.published, date(c.recordedAt)) <= date(day)
WITH day, f, c.status AS status, count(DISTINCT c) AS claims ORDER BY status
WITH day, f, collect(status + '=' + claims) AS known
RETURN day, f.relation AS relation,
  COLLECT { MATCH (f)-[:TOPIC]->(topic) RETURN topic.name AS name ORDER BY name } AS about,
  known
ORDER BY day, relation, about, f.key

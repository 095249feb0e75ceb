// What was denied, and does anybody expect it all the same?
// What is said not to have happened, with what other claims say of the same parties and the same thing.
// parameters: {"status": "denied"}
MATCH (a:Article)<-[:FROM]-(denial:Claim {status: $status})-[:STATES]->(f:Fact)
MATCH (one)<-[:SUBJECT]-(f)-[:OBJECT]->(other), (f)-[:TOPIC]->(what)
RETURN f.relation AS relation, one.name AS one, other.name AS other, what.name AS what,
  denial.quote AS passage, coalesce(a.title, a.publisher, a.id) AS article,
  COLLECT {
    MATCH (one)<-[:SUBJECT]-(same:Fact {relation: f.relation})-[:OBJECT]->(other),
          (what)<-[:TOPIC]-(same)<-[:STATES]-(c:Claim)
    WHERE c.status <> $status
    RETURN c.status + ': ' + c.quote AS voice ORDER BY voice
  } AS elsewhere
ORDER BY article, denial.start, what, denial.key

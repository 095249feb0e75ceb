// One fact, and every claim that states it
// Which article says so, in which passage, and as what; a claim that was retracted is listed too.
// parameters: {"key": "fact:f0be0bf4823ab75bc6954d30", "knownAt": null}
MATCH (f:Fact {key: $key})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE $knownAt IS NULL OR {known}
RETURN c.status AS status, c.quote AS passage, a.publisher AS publisher,
  coalesce(a.title, a.id) AS article, a.published AS published, c.confidence AS confidence, c.key AS claim
ORDER BY published, a.id, c.start, claim

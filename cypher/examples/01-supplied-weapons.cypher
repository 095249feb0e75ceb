// Which weapons did Iran supply to Russia, and according to which articles?
// Every weapon or commodity in a supply from Iran to Russia, with the articles that say so and how they put it.
// parameters: {"from": "state:iran", "to": "state:russia"}
MATCH (:State {key: $from})-[r:SUPPLIED]->(:State {key: $to})
MATCH (f:Fact {key: r.fact})-[:INSTRUMENT]->(what)
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
RETURN what.name AS what, f.status AS status, collect(DISTINCT coalesce(a.title, a.publisher, a.id)) AS articles, collect(DISTINCT c.quote) AS passages
ORDER BY size(articles) DESC, what

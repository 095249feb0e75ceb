// On what does "Iran backs Russia" rest?
// The passages behind one kind of edge between two states.
// parameters: {"from": "state:iran", "edge": "BACKS", "to": "state:russia"}
MATCH (:State {key: $from})-[r:$($edge)]->(:State {key: $to})
MATCH (:Fact {key: r.fact})<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
RETURN c.quote AS passage, c.status AS status, c.from AS since, coalesce(a.title, a.publisher, a.id) AS article
ORDER BY article, c.start, c.key

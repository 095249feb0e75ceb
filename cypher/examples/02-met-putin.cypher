// Who met Vladimir Putin in Ashgabat, and which meetings were only planned?
// Meetings of one leader in one place: whether they took place, and how many claims say which.
// parameters: {"leader": "leader:vladimir-putin", "place": "place:ashgabat"}
MATCH (:Leader {key: $leader})-[r:MET]-(other:Entity)
MATCH (f:Fact {key: r.fact})-[:PLACE]->(:Place {key: $place})
RETURN other.name AS met, f.status AS status, f.spread AS spread, f.from AS date, f.publishers AS publishers
ORDER BY date, publishers DESC, met, f.key

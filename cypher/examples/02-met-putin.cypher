// Who met Vladimir Putin, and which meetings were only planned?
// Meetings of one leader with anyone, when they took place or were to, and whether they did.
// parameters: {"leader": "leader:vladimir-putin"}
MATCH (:Leader {key: $leader})-[r:MET]-(other)
RETURN other.name AS met, r.status AS status, r.from AS date, r.claims AS claims, r.publishers AS publishers
ORDER BY date DESC, met

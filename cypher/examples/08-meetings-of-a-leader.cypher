// Whom has Vladimir Putin met, and whom was he to meet?
// One kind of edge at one leader; MET has no direction, so the pattern has no arrow.
// parameters: {"leader": "leader:vladimir-putin"}
MATCH (:Leader {key: $leader})-[r:MET]-(other)
RETURN other.name AS other, r.status AS status, r.from AS from, r.until AS until, r.publishers AS publishers
ORDER BY from, publishers DESC, other, r.key

// Whom does Iran back, and who backs Iran?
// One kind of edge in both directions.
// parameters: {"state": "state:iran"}
MATCH (:State {key: $state})-[r:BACKS]-(:Entity)
RETURN startNode(r).name AS backer, endNode(r).name AS backed, r.status AS status,
  r.from AS since, r.publishers AS publishers
ORDER BY backer, backed, since, r.key

// Who came to Iran between the beginning of 2022 and the end of 2024, and whom did it host?
// Visits to a state and its guests in a window of time; what has one date only counts by that one.
// parameters: {"state": "state:iran", "from": "2022-01-01", "until": "2024-12-31"}
MATCH (host:State {key: $state})-[r:HOSTED|VISITED]-(guest)
WHERE (r:HOSTED AND startNode(r) = host OR r:VISITED AND endNode(r) = host)
  AND coalesce(r.from, r.until) <= date($until) AND coalesce(r.until, r.from) >= date($from)
RETURN guest.name AS guest, type(r) AS how, r.status AS status, r.from AS from, r.until AS until, r.precision AS precision
ORDER BY coalesce(from, until), guest, how, r.key

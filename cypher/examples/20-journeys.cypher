// Where did Russian office-holders travel, and when?
// Journeys of everybody who holds or held an office of a state.
// parameters: {"state": "state:russia"}
MATCH (traveller)-[r:VISITED]->(to:State)
WHERE EXISTS { (traveller)-[:OFFICE]->(:State {key: $state}) }
RETURN traveller.name AS traveller, to.name AS to, r.status AS status,
  r.from AS from, r.until AS until, r.publishers AS publishers
ORDER BY from, to, traveller, r.key

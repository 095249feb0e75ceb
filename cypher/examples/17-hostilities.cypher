// Who has attacked or invaded whom, and who threatens whom?
// The hostile edges, with the time as far as it is known.
// parameters: {}
MATCH (who)-[r:ATTACKED|INVADED|THREATENS]->(whom)
RETURN who.name AS who, type(r) AS did, whom.name AS whom, r.status AS status,
  r.from AS from, r.until AS until, r.publishers AS publishers
ORDER BY who, did, whom, from, r.key

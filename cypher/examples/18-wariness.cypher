// Who criticises, opposes or is wary of Russia?
// Edges that point at a state or at somebody who holds office in it.
// parameters: {"state": "state:russia"}
MATCH (who)-[r:CRITICISED|OPPOSES|CONCERNED_ABOUT]->(whom)
WHERE EXISTS { (whom)-[:OFFICE]->{0,1}(:State {key: $state}) }
RETURN who.name AS who, type(r) AS how, whom.name AS whom, r.status AS status, r.publishers AS publishers
ORDER BY publishers DESC, who, how, whom, r.key

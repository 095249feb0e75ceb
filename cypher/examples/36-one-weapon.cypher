// What is known about the Fath 360?
// Every fact about one weapon, with its value where it has one, and the passages.
// parameters: {"weapon": "weapon:fath-360"}
MATCH (weapon:WeaponSystem {key: $weapon})<-[:SUBJECT|INSTRUMENT|TOPIC]-(f:Fact)
RETURN f.relation AS relation,
  COLLECT { MATCH (f)-[:SUBJECT|OBJECT]->(party) WHERE party <> weapon RETURN party.name AS name ORDER BY name } AS parties,
  f.value AS value, f.status AS status,
  COLLECT {
    MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
    RETURN c.quote ORDER BY a.id, c.start, c.key
  } AS passages
ORDER BY relation, parties, f.key

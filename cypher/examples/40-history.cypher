// How did what is known of a meeting change?
// Facts of two entities whose claims came to amount to something else, with each standing and the day from which it was known.
// parameters: {"one": "leader:vladimir-putin", "other": "leader:masoud-pezeshkian"}
MATCH (:Entity {key: $one})<-[:SUBJECT|OBJECT]-(f:Fact)-[:SUBJECT|OBJECT]->(:Entity {key: $other})
WHERE COUNT { (f)-[:STOOD]->() } > 1
MATCH (f)-[:STOOD]->(s:Standing)
RETURN f.relation AS relation, s.knownFrom AS known_from, s.status AS status, s.certainty AS certainty, s.claims AS claims, s.publishers AS publishers, s.from AS happened
ORDER BY relation, f.key, known_from

// What became known between two days
// Facts of which nothing was known by the end of the first day, and something by the end of the second.
// parameters: {"from": "2024-10-11", "to": "2024-10-12"}
MATCH (f:Fact)-[:STOOD]->(s:Standing)
WHERE s.claims > 0
WITH f, min(s.knownFrom) AS known
WHERE known > date($from) AND known <= date($to)
OPTIONAL MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
RETURN f.key AS fact, f.relation AS relation, collect(DISTINCT subject.name) AS subjects, collect(DISTINCT object.name) AS objects, f.status AS status, known
ORDER BY known, fact

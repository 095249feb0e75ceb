// What began and what ended between two days
// Facts that held on the second day and not yet on the first, and those that held on the first and no longer on the second.
// parameters: {"from": {"$type": "date", "value": "2024-06-01"}, "to": {"$type": "date", "value": "2024-10-11"}, "knownAt": null}
MATCH (stood:Standing)
WHERE ($knownAt IS NULL OR stood.knownFrom <= $knownAt) AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
WITH stood, CASE
    WHEN stood.begins > $from AND stood.begins <= $to AND (stood.ends IS NULL OR stood.ends >= $to) THEN 'new'
    WHEN stood.begins <= $from AND stood.ends >= $from AND stood.ends < $to THEN 'ended'
  END AS change
WHERE change IS NOT NULL
MATCH (f:Fact)-[:STOOD]->(stood)
OPTIONAL MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
RETURN change, f.key AS fact, f.relation AS relation, collect(DISTINCT subject.name) AS subjects, collect(DISTINCT object.name) AS objects, stood.status AS status, stood.begins AS begins, stood.ends AS ends
ORDER BY change DESC, begins, fact

// What became known between two days
// Facts of which nothing was known by the end of the first day, and something by the end of the second.
// parameters: {"from": {"$type": "date", "value": "2024-10-11"}, "to": {"$type": "date", "value": "2024-10-12"}, "asOf": null}
MATCH (f:Fact)-[:STOOD]->(stood:Standing)
WHERE stood.knownFrom > $from AND stood.knownFrom <= $to AND (stood.knownUntil IS NULL OR stood.knownUntil > $to)
  AND {held}
  AND NOT EXISTS {
    MATCH (f)-[:STOOD]->(before:Standing)
    WHERE before.knownFrom <= $from AND (before.knownUntil IS NULL OR before.knownUntil > $from)
      AND ($asOf IS NULL OR before.begins <= $asOf AND (before.ends IS NULL OR before.ends >= $asOf))
  }
OPTIONAL MATCH (f)-[:SUBJECT]->(subject:Entity)
OPTIONAL MATCH (f)-[:OBJECT]->(object:Entity)
RETURN f.key AS fact, f.relation AS relation, collect(DISTINCT subject.name) AS subjects, collect(DISTINCT object.name) AS objects, stood.status AS status, stood.knownFrom AS known
ORDER BY known, fact

// which facts began and which ended between two days on the clock of what happened; one that did both held on neither day
// parameters: from, to, knownAt, limit
// result: change, total, keys
CALL () {
  MATCH (stood:Standing)
  WHERE stood.begins > $from AND stood.begins <= $to AND (stood.ends IS NULL OR stood.ends >= $to)
  RETURN 'new' AS change, stood
  UNION ALL
  MATCH (stood:Standing)
  WHERE stood.ends >= $from AND stood.ends < $to AND stood.begins <= $from
  RETURN 'ended' AS change, stood
}
MATCH (f:Fact)-[:STOOD]->(stood)
WHERE stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
WITH change, f, stood ORDER BY stood.begins, stood.strength DESC, f.key
RETURN change, count(*) AS total, collect(f.key)[..$limit] AS keys

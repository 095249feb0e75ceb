// What the page opens on
// The strongest facts, those that most publishers report, with the edges that they draw. On a day, the facts that stood then.
// parameters: {"limit": 60, "asOf": null, "knownAt": null}
CALL () {
  WITH 1 AS now
  WHERE $asOf IS NULL AND $knownAt IS NULL
  MATCH (f:Fact)
  WHERE f.strength > 0
  RETURN f ORDER BY f.strength DESC LIMIT $limit
  UNION ALL
  WITH 1 AS then
  WHERE NOT ($asOf IS NULL AND $knownAt IS NULL)
  MATCH (stood:Standing)
  WHERE stood.strength > 0
    AND ($knownAt IS NULL OR stood.knownFrom <= $knownAt) AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
    AND {held}
  WITH stood ORDER BY stood.strength DESC LIMIT $limit
  MATCH (f:Fact)-[:STOOD]->(stood)
  RETURN f
}
MATCH (f)-->(a:Entity)-[r {fact: f.key}]->(b:Entity)
WHERE size([day IN r.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1
RETURN DISTINCT a, r, b

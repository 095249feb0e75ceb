// What the page opens on
// The strongest facts, those that most publishers report, with the edges that they draw.
// parameters: {"limit": 60, "asOf": null, "knownAt": null}
MATCH (stood:Standing)
WHERE stood.strength > 0
  AND ($knownAt IS NULL OR stood.knownFrom <= $knownAt) AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
  AND {held}
WITH stood ORDER BY stood.strength DESC LIMIT $limit
MATCH (f:Fact)-[:STOOD]->(stood)
MATCH (f)-->(a:Entity)-[r {fact: f.key}]->(b:Entity)
WHERE size([day IN r.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1
RETURN DISTINCT a, r, b

// Who has to do with whom
// How many facts draw an edge between two of these entities; each pair once.
// parameters: {"entities": ["state:iran", "state:russia", "state:china"], "asOf": null, "knownAt": null}
UNWIND $entities AS key
MATCH (a:Entity {key: key})-[r]->(b:Entity)
{drawn}
  AND b.key IN $entities
WITH CASE WHEN a.key < b.key THEN [a.key, b.key] ELSE [b.key, a.key] END AS pair, f
RETURN pair[0] AS one, pair[1] AS other, count(DISTINCT f) AS facts
ORDER BY facts DESC, one, other

// what became of the record's facts between two days on the clock of what is known; more claims that say the same are no change
// parameters: from, to, asOf, happened (statuses), limit
// result: change, total, keys
MATCH (f:Fact)-[:STOOD]->(changed:Standing)
WHERE changed.knownFrom > $from AND changed.knownFrom <= $to OR changed.knownUntil > $from AND changed.knownUntil <= $to
WITH DISTINCT f
OPTIONAL MATCH (f)-[:STOOD]->(before)
  WHERE before.knownFrom <= $from AND (before.knownUntil IS NULL OR before.knownUntil > $from)
    AND ($asOf IS NULL OR before.begins <= $asOf AND (before.ends IS NULL OR before.ends >= $asOf))
OPTIONAL MATCH (f)-[:STOOD]->(after)
  WHERE after.knownFrom <= $to AND (after.knownUntil IS NULL OR after.knownUntil > $to)
    AND ($asOf IS NULL OR after.begins <= $asOf AND (after.ends IS NULL OR after.ends >= $asOf))
WITH f, coalesce(after.strength, before.strength) AS strength,
     CASE
       WHEN before IS NULL AND after IS NULL THEN null
       WHEN before IS NULL THEN 'new'
       WHEN after IS NULL THEN 'retracted'
       WHEN after.certainty = 'contested' AND before.certainty <> 'contested' THEN 'disputed'
       WHEN after.certainty = 'confirmed' AND before.certainty <> 'confirmed' THEN 'confirmed'
       WHEN after.status IN $happened AND NOT before.status IN $happened AND after.certainty <> 'contested' THEN 'confirmed'
       WHEN before.ends IS NULL AND after.ends IS NOT NULL THEN 'ended'
       WHEN [property IN ['status', 'certainty', 'value', 'from', 'until', 'precision'] WHERE before[property] IS NOT NULL | [property, before[property]]]
         = [property IN ['status', 'certainty', 'value', 'from', 'until', 'precision'] WHERE after[property] IS NOT NULL | [property, after[property]]] THEN null
       ELSE 'changed'
     END AS change
WHERE change IS NOT NULL
WITH change, f ORDER BY strength DESC, f.key
RETURN change, count(*) AS total, collect(f.key)[..$limit] AS keys

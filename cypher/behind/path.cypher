// The shortest ways between two entities
// Over edges, whichever way they point, whose type, status and number of publishers are as asked; without a list of types, over all. Edges have the status of now: of a day, the facts that stood then are gathered first.
// parameters: {"from": "leader:alexander-novak", "to": "state:turkmenistan", "sources": 1, "statuses": ["occurred", "ongoing", "planned", "sought", "alleged", "rumoured", "opinion", "disputed"], "types": null, "asOf": null, "knownAt": null}
UNWIND CASE WHEN $asOf IS NULL AND $knownAt IS NULL THEN [] ELSE [1] END AS once
MATCH (f:Fact)
{stands}
  AND stood.status IN $statuses AND stood.publishers >= $sources
WITH collect(f.key) AS facts
MATCH p = ALL SHORTEST (from:Entity {key: $from})
  (()-[r WHERE size([day IN r.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1
    AND ($types IS NULL OR coalesce(r.drawn, type(r)) IN $types)
    AND CASE
      WHEN $asOf IS NULL AND $knownAt IS NULL THEN r.status IN $statuses AND r.publishers >= $sources
      ELSE r.fact IN facts
    END]-()){1,8}
  (to:Entity {key: $to})
RETURN p
LIMIT 500

// What is on the canvas and let through
// The edges on the canvas, by their keys, with their ends. Labels, relations, statuses and publishers (voices) that are unticked in the legend are left out, and what did not happen between two days where these are given.
// parameters: {"edges": [], "entities": [], "labels": [], "relations": [], "statuses": [], "voices": [], "sources": 1, "from": null, "until": null, "asOf": null, "knownAt": null}
UNWIND $entities AS key
MATCH (a:Entity {key: key})-[r]->(b:Entity)
{drawn}
  AND r.key IN $edges
  AND none(label IN labels(a) + labels(b) WHERE label IN $labels)
  AND NOT f.relation IN $relations AND NOT stood.status IN $statuses
  AND CASE $voices WHEN [] THEN stood.publishers ELSE size([voice IN stood.voices WHERE NOT voice IN $voices]) END >= $sources
  AND ($from IS NULL OR coalesce(stood.from, stood.until) IS NOT NULL
    AND coalesce(stood.from <= $until, true)
    AND CASE
      WHEN stood.until IS NOT NULL THEN stood.until >= $from
      WHEN stood.status = 'ongoing' OR stood.precision IN ['after', 'interval'] THEN true
      ELSE stood.from >= $from
    END)
RETURN a, r, b
ORDER BY r.key

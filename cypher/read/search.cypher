// entities whose name or alias, or that of one merged into them, matches a full-text query, best first; where a day is given on either clock, only those in a fact that was true or known then
// parameters: query, labels (empty for all), asOf, knownAt, timed, limit
// result: e, names, score
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node, score
OPTIONAL MATCH (node)-[:MERGED_INTO]->(into:Entity)
WITH coalesce(into, node) AS e, max(score) AS score
WHERE ($labels = [] OR any(label IN labels(e) WHERE label IN $labels))
  AND (NOT $timed OR EXISTS {
    MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood:Standing)
    WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1
      AND stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt) AND {held}
  })
RETURN e, COLLECT { MATCH (other:Merged)-[:MERGED_INTO]->(e) UNWIND [other.name] + other.aliases AS name RETURN name } AS names, score
ORDER BY score DESC, e.facts DESC, e.key
LIMIT $limit

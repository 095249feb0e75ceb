// entities whose name or alias, or that of one merged into them, matches a full-text query, or that held an office that does, best first; where a day is given on either clock, only those in a fact that was true or known then, and those that held the office then
// parameters: query, labels (empty for all), asOf, knownAt, timed, limit
// result: e, names, offices [{title, of, names, from, until}], score
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node, score
  OPTIONAL MATCH (node)-[:MERGED_INTO]->(into:Entity)
  WITH coalesce(into, node) AS e, score
  WHERE NOT $timed OR EXISTS {
    MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(:Fact)-[:STOOD]->(stood)
    WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1
      AND stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt) AND {held}
  }
  RETURN e, null AS office, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('office_words', $query, {limit: $limit}) YIELD relationship AS o, score
  WHERE $asOf IS NULL OR (o.from IS NULL OR o.from <= $asOf) AND (o.until IS NULL OR o.until >= $asOf)
  WITH o, endNode(o) AS of, score
  RETURN startNode(o) AS e, {title: o.title, of: of.name, names: [of.name] + of.aliases, from: o.from, until: o.until} AS office, score / 2 AS score
}
WITH e, office, score ORDER BY score DESC, office.from DESC, office.title
WITH e, max(score) AS score, collect(office) AS offices
WHERE $labels = [] OR any(label IN labels(e) WHERE label IN $labels)
RETURN e, COLLECT { MATCH (other:Merged)-[:MERGED_INTO]->(e) UNWIND [other.name] + other.aliases AS name RETURN name } AS names, offices, score
ORDER BY score DESC, e.facts DESC, e.key
LIMIT $limit

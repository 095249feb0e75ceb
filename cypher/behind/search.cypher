// Who is found by what was typed
// By names and aliases, and by the offices they held. The text is Lucene's query language: each word whole, as a beginning, or with letters that differ. Where whole names are asked for, names has those that are spelt so but for case and accents. The page sorts by how the words fit, and this by what the indexes say.
// parameters: {"query": "+(\"pezeshkan\"^6 pezeshkan*^3 pezeshkan~2)", "names": null, "asOf": null, "knownAt": null}
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
  WHERE $names IS NULL OR any(name IN [node.name] + node.aliases WHERE name IN $names)
  OPTIONAL MATCH (node)-[:MERGED_INTO]->(into:Entity)
  WITH coalesce(into, node) AS e, score
  WHERE $asOf IS NULL AND $knownAt IS NULL OR EXISTS {
    MATCH (e)<-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]-(f:Fact)
    WHERE size([day IN role.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1
    {stands}
  }
  RETURN e, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('office_words', $query) YIELD relationship AS office, score
  WITH office, office.title + ', ' + endNode(office).name AS told, score
  WHERE ($names IS NULL OR any(name IN $names WHERE name = told OR name STARTS WITH told + ' ('))
    AND ($asOf IS NULL OR (office.from IS NULL OR office.from <= $asOf) AND (office.until IS NULL OR office.until >= $asOf))
  RETURN startNode(office) AS e, score / 2 AS score
}
WITH e, max(score) AS score
RETURN e, score
ORDER BY score DESC, e.facts DESC, e.key

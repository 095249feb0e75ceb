// Who is found by what was typed
// By names and aliases, and by the offices they held. The text is Lucene's query language: each word whole, as a beginning, or with letters that differ. The page sorts by how the words fit, and this by what the indexes say.
// parameters: {"query": "+(\"pezeshkan\"^6 pezeshkan*^3 pezeshkan~2)"}
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node, score
  OPTIONAL MATCH (node)-[:MERGED_INTO]->(into:Entity)
  RETURN coalesce(into, node) AS e, score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('office_words', $query) YIELD relationship, score
  RETURN startNode(relationship) AS e, score / 2 AS score
}
WITH e, max(score) AS score
RETURN e, score
ORDER BY score DESC, e.facts DESC, e.key

// entities whose name or alias matches a full-text query, best first
// parameters: query, labels (empty for all), limit
// result: e, score
CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $limit}) YIELD node AS e, score
WHERE $labels = [] OR any(label IN labels(e) WHERE label IN $labels)
RETURN e, score
ORDER BY score DESC, e.facts DESC, e.key
LIMIT $limit

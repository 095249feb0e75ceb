// a page of an entity's edges of the {types} asked for, strongest first, and how many there are
// parameters: key, outgoing, incoming, statuses (empty for all), from, until (null for open), offset, limit
// result: edge, fact, total
MATCH (e:Entity {key: $key})
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR r.status IN $statuses)
    AND ($from IS NULL OR coalesce(r.until, r.from) >= $from)
    AND ($until IS NULL OR coalesce(r.from, r.until) <= $until)
  RETURN count(*) AS total
}
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR r.status IN $statuses)
    AND ($from IS NULL OR coalesce(r.until, r.from) >= $from)
    AND ($until IS NULL OR coalesce(r.from, r.until) <= $until)
  RETURN r ORDER BY r.publishers DESC, r.claims DESC, r.key SKIP $offset LIMIT $limit
}
RETURN r.key AS edge, r.fact AS fact, total

// a page of an entity's edges of the {types} asked for, strongest first, and how many there are; what is ongoing and has no last day still holds
// parameters: key, outgoing, incoming, statuses (empty for all), from, until (null for open), offset, limit
// result: page [{edge, fact}], total; one row, also past the last page
MATCH (e:Entity {key: $key})
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR r.status IN $statuses)
    AND ($from IS NULL OR coalesce(r.until, CASE r.status WHEN 'ongoing' THEN $from END, r.from) >= $from AND coalesce(r.from, r.until) IS NOT NULL)
    AND ($until IS NULL OR coalesce(r.from, r.until) <= $until)
  RETURN count(*) AS total
}
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR r.status IN $statuses)
    AND ($from IS NULL OR coalesce(r.until, CASE r.status WHEN 'ongoing' THEN $from END, r.from) >= $from AND coalesce(r.from, r.until) IS NOT NULL)
    AND ($until IS NULL OR coalesce(r.from, r.until) <= $until)
  WITH r ORDER BY r.publishers DESC, r.claims DESC, r.key SKIP $offset LIMIT $limit
  RETURN collect({edge: r.key, fact: r.fact}) AS page
}
RETURN page, total

// a page of an entity's edges of the {types} asked for, strongest first, and how many there are; what is ongoing and has no last day still holds
// parameters: key, outgoing, incoming, statuses (empty for all), from, until (null for open), asOf, knownAt, types, offset, limit
// result: page [{edge, fact}], total; one row, also past the last page
MATCH (e:Entity {key: $key})
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  {edge-stood}
  WITH e, r, stood
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR stood.status IN $statuses)
    AND ($from IS NULL OR coalesce(stood.until, CASE stood.status WHEN 'ongoing' THEN $from END, stood.from) >= $from AND coalesce(stood.from, stood.until) IS NOT NULL)
    AND ($until IS NULL OR coalesce(stood.from, stood.until) <= $until)
    AND {held}
  RETURN count(*) AS total
}
CALL (e) {
  MATCH (e)-[r:{types}]-(:Entity)
  {edge-stood}
  WITH e, r, stood
  WHERE (startNode(r) = e AND $outgoing OR endNode(r) = e AND $incoming)
    AND ($statuses = [] OR stood.status IN $statuses)
    AND ($from IS NULL OR coalesce(stood.until, CASE stood.status WHEN 'ongoing' THEN $from END, stood.from) >= $from AND coalesce(stood.from, stood.until) IS NOT NULL)
    AND ($until IS NULL OR coalesce(stood.from, stood.until) <= $until)
    AND {held}
  WITH r, stood ORDER BY stood.publishers DESC, stood.claims DESC, r.key SKIP $offset LIMIT $limit
  RETURN collect({edge: r.key, fact: r.fact}) AS page
}
RETURN page, total

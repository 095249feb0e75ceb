// a page of all entities that some line has described, in the order of their keys
// parameters: after, limit
// result: e, offices [{title, from, until, source, of}], partOf
MATCH (e:Entity)
WHERE e.key > $after AND e.described
WITH e ORDER BY e.key LIMIT $limit
OPTIONAL MATCH (e)-[:MERGED_INTO]->(into:Entity)
WITH e, coalesce(into, e) AS at
RETURN e,
       [(at)-[o:OFFICE {holder: e.key}]->(:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: o.of}] AS offices,
       [(at)-[p:PART_OF {part: e.key}]->(:Entity) | p.whole][0] AS partOf
ORDER BY e.key

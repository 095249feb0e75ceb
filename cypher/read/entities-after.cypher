// a page of all entities that some line has described, in the order of their keys
// parameters: after, limit
// result: e, offices [{title, from, until, source, of}], partOf
MATCH (e:Entity)
WHERE e.key > $after AND e.described
WITH e ORDER BY e.key LIMIT $limit
RETURN e,
       [(e)-[o:OFFICE]->(of:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: of.key}] AS offices,
       [(e)-[:PART_OF]->(whole:Entity) | whole.key][0] AS partOf
ORDER BY e.key

// those of these entities that some line has described
// parameters: keys
// result: e, offices, partOf
UNWIND $keys AS key
MATCH (e:Entity {key: key})
WHERE e.described
OPTIONAL MATCH (e)-[:MERGED_INTO]->(into:Entity)
WITH e, coalesce(into, e) AS at
RETURN e,
       [(at)-[o:OFFICE {holder: e.key}]->(:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: o.of}] AS offices,
       [(at)-[p:PART_OF {part: e.key}]->(:Entity) | p.whole][0] AS partOf

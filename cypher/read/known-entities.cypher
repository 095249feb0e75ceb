// those of these entities that some line has described
// parameters: keys
// result: e, offices, partOf
UNWIND $keys AS key
MATCH (e:Entity {key: key})
WHERE e.described
RETURN e,
       [(e)-[o:OFFICE]->(of:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: of.key}] AS offices,
       [(e)-[:PART_OF]->(whole:Entity) | whole.key][0] AS partOf

// one entity with its offices and what it belongs to
// parameters: key
// result: e, offices [{title, from, until, source, of}], partOf, claims
MATCH (e:Entity {key: $key})
RETURN e,
       [(e)-[o:OFFICE]->(of:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: of}] AS offices,
       [(e)-[:PART_OF]->(whole:Entity) | whole][0] AS partOf,
       count { (e)<-[:NAMES]-() } AS claims

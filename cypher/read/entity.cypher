// one entity, or the one that stands for it, with its offices, what it belongs to, and those it stands for
// parameters: key, knownAt
// result: e, offices [{title, from, until, source, of}], partOf, merged [entity], claims
MATCH (named:Entity {key: $key})
OPTIONAL MATCH (named)-[:MERGED_INTO]->(into:Entity)
WITH coalesce(into, named) AS e
RETURN e,
       [(e)-[o:OFFICE]->(of:Entity) | {title: o.title, from: o.from, until: o.until, source: o.source, of: of}] AS offices,
       COLLECT { MATCH (e)-[p:PART_OF]->(whole:Entity) RETURN whole ORDER BY p.part <> e.key, p.part, whole.key LIMIT 1 }[0] AS partOf,
       COLLECT { MATCH (other:Merged)-[:MERGED_INTO]->(e) RETURN other ORDER BY other.key } AS merged,
       COUNT { MATCH (e)<-[:NAMES]-(c:Claim) WHERE {known} RETURN DISTINCT c } AS claims

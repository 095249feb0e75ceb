// by which words the offices of these states and organisations are found: their titles, and all that the body is called; of a body that no line describes its key, which does not depend on who named it first
// parameters: keys
UNWIND $keys AS key
MATCH (named:Entity {key: key})
OPTIONAL MATCH (named)-[:MERGED_INTO]->(into:Entity)
WITH DISTINCT coalesce(into, named) AS of
MATCH (:Entity)-[o:OFFICE]->(of)
SET o.words = reduce(words = o.title + ' ' + CASE WHEN of.described THEN of.name ELSE of.key END, alias IN of.aliases | words + ' ' + alias)

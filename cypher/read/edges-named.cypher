// those of some edges of the {types} that stand between these entities, strongest first, and how many were asked for
// parameters: keys, edges, asOf, knownAt, types
// result: page [{edge, fact}], total
UNWIND $keys AS key
MATCH (a:Entity {key: key})-[r:{types}]->(b:Entity) USING INDEX SEEK a:Entity(key)
{edge-stood}
WITH b, r, stood
WHERE r.key IN $edges AND b.key IN $keys AND {held}
WITH r, stood ORDER BY stood.publishers DESC, stood.claims DESC, r.key
WITH collect({edge: r.key, fact: r.fact}) AS page
RETURN page, size($edges) AS total

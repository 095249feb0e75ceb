// the edges of the {types} that take each of these steps, whichever way they point, strongest first
// parameters: steps [[near, far]], statuses, sources, asOf, knownAt, types
// result: near, far, edges [{edge, fact}]
UNWIND $steps AS step
MATCH (near:Entity {key: step[0]})
MATCH (far:Entity {key: step[1]})
MATCH (near)-[r:{types}]-(far)
{edge-stood}
WITH step, r, stood
WHERE stood.status IN $statuses AND stood.publishers >= $sources AND {held}
WITH step, r, stood ORDER BY stood.publishers DESC, stood.claims DESC, r.key
RETURN step[0] AS near, step[1] AS far, collect({edge: r.key, fact: r.fact}) AS edges

// the entities in most facts that were true or known on a day
// parameters: asOf, knownAt, limit
// result: e
MATCH (f:Fact)
{fact-stood}
WITH f, stood
WHERE stood.claims > 0 AND {held}
UNWIND {roles} AS role
WITH role[1] AS e, count(DISTINCT f) AS facts
WITH e, facts ORDER BY facts DESC, e.key LIMIT $limit
RETURN e

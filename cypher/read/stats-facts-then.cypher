// facts by relation and status as they stood on a day
// parameters: asOf, knownAt
// result: relation, status, count
MATCH (f:Fact)
{fact-stood}
WITH f, stood
WHERE stood.claims > 0 AND {held}
RETURN f.relation AS relation, stood.status AS status, count(*) AS count

// how many edges there were of each of the {types} on a day
// parameters: asOf, knownAt, types
// result: type, count
MATCH (:Entity)-[r:{types}]->(:Entity)
{edge-stood}
WITH r, stood
WHERE {held}
RETURN coalesce(r.drawn, type(r)) AS type, count(*) AS count

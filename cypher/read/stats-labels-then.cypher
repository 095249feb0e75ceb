// how many entities of each label stood in some fact on a day
// parameters: asOf, knownAt
// result: label, count
MATCH (f:Fact)
{fact-stood}
WITH f, stood
WHERE {held}
MATCH (f)-[role:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(e:Entity)
WHERE size([day IN role.known WHERE day <= $knownAt]) % 2 = 1
WITH DISTINCT e
UNWIND [label IN labels(e) WHERE label <> 'Entity'] AS label
RETURN label, count(*) AS count

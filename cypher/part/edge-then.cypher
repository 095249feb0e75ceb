// the standing of an edge r on an earlier day, where it was known then; the second name keeps what is asked of it here and after from being looked up first
WITH *, r AS drawn
WHERE coalesce(drawn.drawn, type(drawn)) IN $types AND size([day IN drawn.known WHERE day <= $knownAt]) % 2 = 1
MATCH (ofFact:Fact {key: drawn.fact})-[:STOOD]->(stood) USING INDEX SEEK ofFact:Fact(key)
WHERE stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)

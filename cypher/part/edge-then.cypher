// the standing of an edge r on an earlier day, where it was known then
WHERE coalesce(r.drawn, type(r)) IN $types AND size([day IN r.known WHERE day <= $knownAt]) % 2 = 1
MATCH (:Fact {key: r.fact})-[:STOOD]->(stood:Standing)
WHERE stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)

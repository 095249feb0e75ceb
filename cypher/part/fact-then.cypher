// the standing of a fact f on an earlier day, where it was known then
MATCH (f)-[:STOOD]->(stood)
WHERE stood.knownFrom <= $knownAt AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)

// what a fact's claims amounted to, earliest first
// parameters: fact, knownAt
// result: stood
MATCH (:Fact {key: $fact})-[:STOOD]->(stood:Standing)
WHERE $knownAt IS NULL OR stood.knownFrom <= $knownAt
RETURN stood
ORDER BY stood.knownFrom

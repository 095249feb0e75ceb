// the standing of a fact f as it was known on a day and true on one; where neither is given, as all that is recorded has it
MATCH (f)-[:STOOD]->(stood)
WHERE ($knownAt IS NULL OR stood.knownFrom <= $knownAt) AND (stood.knownUntil IS NULL OR stood.knownUntil > $knownAt)
  AND {held}

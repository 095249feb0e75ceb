// format 2: claims say when they were known
MATCH (c:Claim)-[:FROM]->(a:Article)
WHERE c.known IS NULL
CALL (c, a) {
  SET c.known = [coalesce(a.published, date(c.recordedAt))]
} IN TRANSACTIONS OF 5000 ROWS

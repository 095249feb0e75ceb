// how many articles were known on a day, and how many claims of facts that were true on one; an article without a date is known since it was recorded
// parameters: asOf, knownAt
// result: articles, claims
RETURN COUNT { MATCH (a:Article) WHERE $knownAt IS NULL OR coalesce(a.published, date(a.recordedAt)) <= $knownAt } AS articles,
       COUNT {
         MATCH (c:Claim)-[:STATES]->(f:Fact)
         WHERE {known}
         {fact-stood}
         WITH stood
         WHERE {held}
         RETURN 1 AS one
       } AS claims

// articles and claims by publisher, most claims first
// parameters: knownAt, limit
// result: publisher, articles, claims
MATCH (a:Article)
WHERE $knownAt IS NULL OR coalesce(a.published, date(a.recordedAt)) <= $knownAt
RETURN coalesce(a.publisher, 'publisher unknown') AS publisher, count(*) AS articles, sum(COUNT { MATCH (a)<-[:FROM]-(c:Claim) WHERE {known} }) AS claims
ORDER BY claims DESC, publisher
LIMIT $limit

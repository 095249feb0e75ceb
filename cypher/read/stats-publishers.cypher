// articles and claims by publisher, most claims first
// parameters: limit
// result: publisher, articles, claims
MATCH (a:Article)
RETURN coalesce(a.publisher, 'publisher unknown') AS publisher, count(*) AS articles, sum(count { (a)<-[:FROM]-() }) AS claims
ORDER BY claims DESC, publisher
LIMIT $limit

// whose reports the claims that count are, and how many facts, claims and articles those are, most claims first
// parameters: asOf, knownAt, limit
// result: publisher, articles, claims, facts
MATCH (f:Fact)
{fact-stood}
WITH f, stood
WHERE stood.claims > 0 AND {held}
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE {known}
WITH f, a,
     {voice} AS voice
RETURN voice AS publisher, count(DISTINCT a) AS articles, count(*) AS claims, count(DISTINCT f) AS facts
ORDER BY claims DESC, publisher
LIMIT $limit

// Whose reports the claims are
// In whose voice claims count: the outlet that their attribution ends with, else the agency that the article credits, else its publisher.
// parameters: {"asOf": null, "knownAt": null}
MATCH (f:Fact)
{stands}
  AND stood.claims > 0
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE {known}
WITH f, a,
  {voice} AS publisher
RETURN publisher, count(DISTINCT a) AS articles, count(DISTINCT f) AS facts, count(*) AS claims
ORDER BY claims DESC, publisher

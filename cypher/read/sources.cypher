// the articles that report these facts, those with most claims of them first, then the newest, and how many there are
// parameters: facts, asOf, knownAt, limit
// result: a (without its text), claims, total
UNWIND $facts AS key
MATCH (f:Fact {key: key}) USING INDEX SEEK f:Fact(key)
{fact-stood}
WITH f, stood
WHERE {held}
MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
WHERE {known}
WITH a, count(*) AS claims
ORDER BY claims DESC, a.published IS NULL, a.published DESC, a.id
WITH collect({article: a, claims: claims}) AS found
UNWIND found[..$limit] AS each
WITH each.article AS a, each.claims AS claims, size(found) AS total
RETURN a {.*, text: ''} AS a, claims, total

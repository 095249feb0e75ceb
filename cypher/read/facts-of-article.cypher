// the facts that an article's claims state, strongest first, with everyone in them and whom this article's claims name
// parameters: id, asOf, knownAt
// result: f, stood, roles [[role, entity]], named (keys)
MATCH (:Article {id: $id})<-[:FROM]-(c:Claim)-[:STATES]->(f:Fact)
WHERE {known}
MATCH (c)-[:NAMES]->(named:Entity)
WITH f, collect(DISTINCT named.key) AS named
{fact-stood}
WITH f, stood, named
WHERE {held}
RETURN f, stood, {roles} AS roles, named
ORDER BY stood.strength DESC, f.key

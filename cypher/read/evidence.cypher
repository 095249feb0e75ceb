// the strongest claim of each of these facts that counts: the one most surely read, then the first published; a denial where nothing else is said
// parameters: facts, knownAt
// result: fact, quote, voice, article, title, published
UNWIND $facts AS key
MATCH (f:Fact {key: key}) USING INDEX SEEK f:Fact(key)
CALL (f) {
  MATCH (f)<-[:STATES]-(c:Claim)-[:FROM]->(a:Article)
  WHERE {known}
  RETURN c, a ORDER BY c.status = 'denied', c.confidence DESC, a.published IS NULL, a.published, a.id, c.start, c.key LIMIT 1
}
RETURN key AS fact, c.quote AS quote,
       {voice} AS voice,
       a.id AS article, a.title AS title, a.published AS published

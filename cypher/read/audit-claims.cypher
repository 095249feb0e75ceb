// claims that lack their article, their fact, or everyone in them
// result: key
MATCH (c:Claim)
WHERE COUNT { (c)-[:FROM]->(:Article) } <> 1 OR COUNT { (c)-[:STATES]->(:Fact) } <> 1 OR NOT EXISTS { (c)-[:NAMES {role: 'subject'}]->(:Entity) }
RETURN c.key AS key
ORDER BY key

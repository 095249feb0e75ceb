// adds claims that the record does not have, and their facts where these are new; setting the fact's relation each time holds its lock until the counts are right
// parameters: claims [{article, fact, relation, value, properties}]
UNWIND $claims AS claim
MATCH (a:Article {id: claim.article})
MERGE (f:Fact {key: claim.fact})
SET f.relation = claim.relation,
    f.value = CASE WHEN f.value IS NULL OR claim.value < f.value THEN claim.value ELSE f.value END
CREATE (c:Claim)
SET c = claim.properties
CREATE (c)-[:FROM]->(a)
CREATE (c)-[:STATES]->(f)

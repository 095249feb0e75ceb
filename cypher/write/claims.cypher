// adds claims that the record does not have, and their facts where these are new; a claim is known from the day its article was published, or from the day it was recorded where nobody knows that
// parameters: claims [{article, fact, relation, properties}]
UNWIND $claims AS claim
MATCH (a:Article {id: claim.article})
MERGE (f:Fact {key: claim.fact})
ON CREATE SET f.relation = claim.relation
CREATE (c:Claim)
SET c = claim.properties, c.known = [coalesce(a.published, date(claim.properties.recordedAt))]
CREATE (c)-[:FROM]->(a)
CREATE (c)-[:STATES]->(f)

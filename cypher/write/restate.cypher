// lets claims state other facts
// parameters: claims [{claim, fact, relation}]
UNWIND $claims AS row
MATCH (c:Claim {key: row.claim})-[before:STATES]->(:Fact)
DELETE before
MERGE (f:Fact {key: row.fact})
ON CREATE SET f.relation = row.relation
CREATE (c)-[:STATES]->(f)

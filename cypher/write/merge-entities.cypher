// lets another entity stand for each of these; its own description stays with it, and its label as a property
// parameters: entities [{key, label, into}]
UNWIND $entities AS row
MATCH (e:Entity {key: row.key})
MATCH (into:Entity {key: row.into})
OPTIONAL MATCH (e)-[before:MERGED_INTO]->(:Entity)
DELETE before
CREATE (e)-[:MERGED_INTO]->(into)
SET e:Merged, e.facts = 0, e.label = row.label
REMOVE e:$(row.label)

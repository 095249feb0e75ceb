// lets entities stand for themselves again
// parameters: entities [{key, label}]
UNWIND $entities AS row
MATCH (e:Entity {key: row.key})
OPTIONAL MATCH (e)-[before:MERGED_INTO]->(:Entity)
DELETE before
SET e:$(row.label)
REMOVE e:Merged, e.label

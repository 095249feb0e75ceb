// records who held which office: holder and of are as described, and the ends those that the record has settled on
// parameters: offices [{holder, of, key, title, from, until, source}]
UNWIND $offices AS office
MATCH (holder:Entity {key: office.holder})
MATCH (of:Entity {key: office.of})
OPTIONAL MATCH (holder)-[:MERGED_INTO]->(otherHolder:Entity)
OPTIONAL MATCH (of)-[:MERGED_INTO]->(otherOf:Entity)
WITH office, coalesce(otherHolder, holder) AS holder, coalesce(otherOf, of) AS of
MERGE (holder)-[o:OFFICE {key: office.key}]->(of)
SET o += office

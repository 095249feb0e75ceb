// records who held which office
// parameters: offices [{holder, of, key, title, from, until, source}]
UNWIND $offices AS office
MATCH (holder:Entity {key: office.holder})
MATCH (of:Entity {key: office.of})
MERGE (holder)-[o:OFFICE {key: office.key}]->(of)
SET o.title = office.title, o.from = office.from, o.until = office.until, o.source = office.source

// describes entities, whether or not the record has them
// parameters: entities [{key, label, properties {name, described, aliases, aliasLanguages, ids, code, note}}]
UNWIND $entities AS entity
MERGE (e:Entity {key: entity.key})
ON CREATE SET e.facts = 0
SET e:$(entity.label), e += entity.properties

// describes entities, whether or not the record has them; one that was merged into another keeps its description for the day it is split off again
// parameters: entities [{key, label, properties {name, described, aliases, aliasLanguages, ids, code, publisher, note}}]
UNWIND $entities AS entity
MERGE (e:Entity {key: entity.key})
ON CREATE SET e.facts = 0
SET e:$(CASE WHEN e:Merged THEN 'Merged' ELSE entity.label END), e += entity.properties

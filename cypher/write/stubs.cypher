// makes the entities that are named but described nowhere yet; of several names the first in the alphabet stays, so that the order of loading has no influence
// parameters: stubs [{key, label, name}]
UNWIND $stubs AS stub
MERGE (e:Entity {key: stub.key})
ON CREATE SET e:$(stub.label), e.name = stub.name, e.described = false, e.aliases = [], e.aliasLanguages = [], e.ids = [], e.facts = 0
ON MATCH SET e.name = CASE WHEN NOT e.described AND stub.name < e.name THEN stub.name ELSE e.name END

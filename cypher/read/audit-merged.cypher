// entities that another one stands for and that something still points at
// result: key
MATCH (e:Merged)
WHERE EXISTS { (e)<-[:NAMES|ATTRIBUTED_TO|SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|OFFICE|PART_OF]-() }
RETURN e.key AS key
ORDER BY key

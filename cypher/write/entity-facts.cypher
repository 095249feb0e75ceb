// counts the facts each of these entities takes part in
// parameters: keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})
SET e.facts = count { (e)<-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]-() }

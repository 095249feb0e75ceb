// takes everyone out of the roles of these facts
// parameters: facts
UNWIND $facts AS key
MATCH (:Fact {key: key})-[r:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(:Entity)
DELETE r

// entities whose count of facts is wrong
// result: key
MATCH (e:Entity)
WHERE e.facts <> count { (e)<-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]-(:Fact) }
RETURN e.key AS key
ORDER BY key

// how many edges of one type leave and reach an entity; run as one statement over every {type} of the vocabulary
// parameters: key
// result: type, outgoing, incoming
MATCH (e:Entity {key: $key})
RETURN '{type}' AS type, count { (e)-[:{type}]->() } AS outgoing, count { (e)<-[:{type}]-() } AS incoming

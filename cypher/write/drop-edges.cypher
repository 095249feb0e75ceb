// takes away edges of one {type} by their keys
// parameters: keys
UNWIND $keys AS key
MATCH ()-[r:{type} {key: key}]->()
DELETE r

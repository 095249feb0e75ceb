// these entities as they are drawn
// parameters: keys
// result: e
UNWIND $keys AS key
MATCH (e:Entity {key: key})
RETURN e

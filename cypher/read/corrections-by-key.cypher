// those of these corrections that the record has
// parameters: keys
// result: k
UNWIND $keys AS key
MATCH (k:Correction {key: key})
RETURN k

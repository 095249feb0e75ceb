// those of these claims that the record does not have
// parameters: keys
// result: key
UNWIND $keys AS key
OPTIONAL MATCH (c:Claim {key: key})
WITH key, c WHERE c IS NULL
RETURN key

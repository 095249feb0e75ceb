// which of these claims the record has
// parameters: keys
// result: key, digest
UNWIND $keys AS key
MATCH (c:Claim {key: key})
RETURN c.key AS key, c.digest AS digest

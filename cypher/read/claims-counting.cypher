// which of these claims the record has, and whether they count: not those that are retracted
// parameters: keys
// result: key, counts
UNWIND $keys AS key
MATCH (c:Claim {key: key}) USING INDEX SEEK c:Claim(key)
RETURN c.key AS key, size(c.known) % 2 = 1 AS counts

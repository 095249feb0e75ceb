// these facts with everyone in them
// parameters: keys, asOf, knownAt
// result: f, stood, roles [[role, entity]]
UNWIND $keys AS key
MATCH (f:Fact {key: key}) USING INDEX SEEK f:Fact(key)
{fact-stood}
WITH f, stood
WHERE {held}
RETURN f, stood, {roles} AS roles

// the ends of relationships that a result holds without them
// parameters: ids
// result: n
UNWIND $ids AS id
MATCH (n) WHERE elementId(n) = id
RETURN n

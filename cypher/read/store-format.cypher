// the format of the store
// result: format, null in a fresh store
OPTIONAL MATCH (s:Store)
RETURN s.format AS format

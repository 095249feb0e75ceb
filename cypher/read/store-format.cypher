// the format of the store, the schema it was given, and whether its rebuilding was cut off
// result: format, schema, rebuilding; null in a fresh store
OPTIONAL MATCH (s:Store)
RETURN s.format AS format, s.schema AS schema, s.rebuilding AS rebuilding

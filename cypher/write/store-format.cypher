// marks the store with the format that this program writes and the schema it was given
// parameters: format, schema
MERGE (s:Store)
SET s.format = $format, s.schema = $schema

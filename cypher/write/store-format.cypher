// marks the store with the format that this program writes
// parameters: format
MERGE (s:Store)
SET s.format = $format

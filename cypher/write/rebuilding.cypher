// marks that the store is being rebuilt, or that it has been
// parameters: rebuilding
MERGE (s:Store)
SET s.rebuilding = $rebuilding

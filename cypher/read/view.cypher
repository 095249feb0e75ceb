// one saved view
// parameters: key
// result: v
MATCH (v:SavedView {key: $key})
RETURN properties(v) AS v

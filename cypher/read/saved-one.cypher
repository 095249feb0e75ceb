// one thing that people saved under a name: a view, or a query
// parameters: key
// result: v
MATCH (v:{label} {key: $key})
RETURN properties(v) AS v

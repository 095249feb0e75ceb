// gives what was saved another name, or lets it hold something else
// parameters: key, properties {saved, name, folded, view}
// result: v
MATCH (v:{label} {key: $key})
SET v += $properties
RETURN properties(v) AS v

// gives a saved view another name, or lets it show something else
// parameters: key, properties {saved, name, folded, view}
// result: v
MATCH (v:SavedView {key: $key})
SET v += $properties
RETURN properties(v) AS v

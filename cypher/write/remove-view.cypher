// forgets a saved view
// parameters: key
// result: key; no row where there is none
MATCH (v:SavedView {key: $key})
DELETE v
RETURN $key AS key

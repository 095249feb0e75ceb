// forgets what was saved under a name
// parameters: key
// result: key; no row where there is none
MATCH (v:{label} {key: $key})
DELETE v
RETURN $key AS key

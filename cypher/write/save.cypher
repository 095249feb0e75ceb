// saves a view or a query where there are not too many; the store's mark is held, so that two that save at once are counted one after the other
// parameters: key, properties {name, folded, saved, view}, most
// result: v; no row where there are too many
MATCH (s:Store)
SET s.format = s.format
WITH s WHERE count { (:{label}) } < $most
CREATE (v:{label} {key: $key})
SET v += $properties
RETURN properties(v) AS v

// how many edges of one {type} are drawn between entities; run as one statement over every type
// result: type, count
MATCH (:Entity)-[r:{type}]->(:Entity)
RETURN '{type}' AS type, count(r) AS count

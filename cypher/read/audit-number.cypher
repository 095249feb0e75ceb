// how many edges of each type are drawn between entities
// result: type, count
MATCH (:Entity)-[r:!(OFFICE|PART_OF|MERGED_INTO)]->(:Entity)
RETURN type(r) AS type, count(r) AS count

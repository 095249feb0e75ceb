// how many edges there are of one type; run as one statement over every {type} of the vocabulary
// result: type, count
MATCH ()-[r:{type}]->()
RETURN '{type}' AS type, count(r) AS count

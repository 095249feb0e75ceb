// facts by relation and status
// result: relation, status, count
MATCH (f:Fact)
RETURN f.relation AS relation, f.status AS status, count(*) AS count

// facts that count by relation and status
// result: relation, status, count
MATCH (f:Fact)
WHERE f.claims > 0
RETURN f.relation AS relation, f.status AS status, count(*) AS count

// How well supported is what the record holds?
// Facts by certainty and status: confirmed by two or more publishers, reported by one, only attributed, or contested.
// parameters: {}
MATCH (f:Fact)
RETURN f.certainty AS certainty, f.status AS status, count(*) AS facts, sum(f.claims) AS claims
ORDER BY certainty, facts DESC, status

// Facts by relation and status
// Those that count: facts whose claims were all retracted do not.
// parameters: {"asOf": null, "knownAt": null}
MATCH (f:Fact)
{stands}
  AND stood.claims > 0
RETURN f.relation AS relation, stood.status AS status, count(*) AS facts
ORDER BY relation, facts DESC, status

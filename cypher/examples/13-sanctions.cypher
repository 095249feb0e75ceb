// Who has sanctioned or blocked Russia and Iran?
// Sanctions by states, and what companies refuse them.
// parameters: {"states": ["state:russia", "state:iran"]}
MATCH (by)-[r:SANCTIONED|BLOCKED]->(whom:State)
WHERE whom.key IN $states
RETURN whom.name AS whom, type(r) AS how, by.name AS by, r.status AS status, r.claims AS claims
ORDER BY whom, how DESC, by, r.key

// writes when claims were known
// parameters: claims [{claim, known}]
UNWIND $claims AS row
MATCH (c:Claim {key: row.claim})
SET c.known = row.known

// marks which corrections count
// parameters: corrections [{key, active}]
UNWIND $corrections AS correction
MATCH (k:Correction {key: correction.key})
SET k.active = correction.active

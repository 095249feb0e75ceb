// how many corrections there are
// result: total
RETURN count { (:Correction) } AS total

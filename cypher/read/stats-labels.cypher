// how many entities carry one label; run as one statement over every {label} of the vocabulary
// result: label, count
RETURN '{label}' AS label, count { (:{label}) } AS count

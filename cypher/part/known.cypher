// whether a claim c counts on a day, or by all that is recorded where none is given
size([day IN c.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1

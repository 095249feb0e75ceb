// an edge r that was known on a day, or is by all that is recorded, with the standing of its fact
WHERE size([day IN r.known WHERE $knownAt IS NULL OR day <= $knownAt]) % 2 = 1
MATCH (f:Fact {key: r.fact})
{stands}

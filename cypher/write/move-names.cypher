// lets what claims say of one key be said of another entity than before
// parameters: moves [{key, before, now}]
// result: claim
UNWIND $moves AS move
MATCH (:Entity {key: move.before})<-[n:NAMES]-(c:Claim)
WHERE coalesce(n.meant, n.key) = move.key
MATCH (now:Entity {key: move.now})
CREATE (c)-[moved:NAMES]->(now)
SET moved = properties(n)
DELETE n
RETURN DISTINCT c.key AS claim

// lets what is attributed to one key be attributed to another entity than before
// parameters: moves [{key, before, now}]
// result: claim
UNWIND $moves AS move
MATCH (:Entity {key: move.before})<-[s:ATTRIBUTED_TO]-(c:Claim)
WHERE coalesce(s.meant, s.key) = move.key
MATCH (now:Entity {key: move.now})
CREATE (c)-[moved:ATTRIBUTED_TO]->(now)
SET moved = properties(s)
DELETE s
RETURN DISTINCT c.key AS claim

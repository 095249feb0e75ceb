// in which roles of which relations claims name an entity
// parameters: key
// result: relation, role
MATCH (:Entity {key: $key})<-[n:NAMES]-(c:Claim)
RETURN DISTINCT c.relation AS relation, n.role AS role
ORDER BY relation, role

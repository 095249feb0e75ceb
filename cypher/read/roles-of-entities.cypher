// in which roles of which relations claims name these entities
// parameters: keys
// result: relation, role
UNWIND $keys AS key
MATCH (e:Entity {key: key})<-[n:NAMES]-(c:Claim) USING INDEX SEEK e:Entity(key)
RETURN DISTINCT c.relation AS relation, n.role AS role
ORDER BY relation, role

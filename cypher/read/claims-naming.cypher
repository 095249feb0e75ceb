// those of these claims that name a key, and in which roles; role is null where it is one of those who say so
// parameters: keys, entity
// result: key, relation, role
UNWIND $keys AS key
MATCH (c:Claim {key: key})-[n:NAMES|ATTRIBUTED_TO {key: $entity}]->(:Entity) USING INDEX SEEK c:Claim(key)
RETURN key, c.relation AS relation, n.role AS role

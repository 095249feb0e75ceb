// the keys of an article's claims, in the order of its text; only of those that name an entity, where one is given
// parameters: id, entity (null for all)
// result: key
MATCH (:Article {id: $id})<-[:FROM]-(c:Claim)
WHERE $entity IS NULL OR EXISTS { (c)-[:NAMES|ATTRIBUTED_TO {key: $entity}]->(:Entity) }
RETURN c.key AS key
ORDER BY c.start, c.key

// says whom claims mean where they name a key, or that they mean the key's own entity (meant is null)
// parameters: splits [{claim, key, meant, entity}]
UNWIND $splits AS split
MATCH (now:Entity {key: split.entity})
MATCH (c:Claim {key: split.claim})
CALL (split, now, c) {
  MATCH (c)-[n:NAMES {key: split.key}]->(:Entity)
  CREATE (c)-[moved:NAMES]->(now)
  SET moved = properties(n), moved.meant = split.meant
  DELETE n
}
CALL (split, now, c) {
  MATCH (c)-[s:ATTRIBUTED_TO {key: split.key}]->(:Entity)
  CREATE (c)-[moved:ATTRIBUTED_TO]->(now)
  SET moved = properties(s), moved.meant = split.meant
  DELETE s
}

// lets the offices of one key, held and given, be another entity's than before
// parameters: moves [{key, before, now}]
UNWIND $moves AS move
MATCH (now:Entity {key: move.now})
CALL (move, now) {
  MATCH (:Entity {key: move.before})-[o:OFFICE {holder: move.key}]->(of:Entity)
  CREATE (now)-[moved:OFFICE]->(of)
  SET moved = properties(o)
  DELETE o
}
CALL (move, now) {
  MATCH (holder:Entity)-[o:OFFICE {of: move.key}]->(:Entity {key: move.before})
  CREATE (holder)-[moved:OFFICE]->(now)
  SET moved = properties(o)
  DELETE o
}

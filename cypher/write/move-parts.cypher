// lets what one key belongs to, and what belongs to it, be another entity's than before
// parameters: moves [{key, before, now}]
UNWIND $moves AS move
MATCH (now:Entity {key: move.now})
CALL (move, now) {
  MATCH (:Entity {key: move.before})-[p:PART_OF {part: move.key}]->(whole:Entity)
  CREATE (now)-[moved:PART_OF]->(whole)
  SET moved = properties(p)
  DELETE p
}
CALL (move, now) {
  MATCH (part:Entity)-[p:PART_OF {whole: move.key}]->(:Entity {key: move.before})
  CREATE (part)-[moved:PART_OF]->(now)
  SET moved = properties(p)
  DELETE p
}

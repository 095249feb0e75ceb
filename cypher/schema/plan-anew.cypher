// has the indexes counted and statements planned by what is there now: until then Neo4j takes what was just loaded for nothing
CALL db.prepareForReplanning(60)

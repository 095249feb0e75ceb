// gives facts, standings and edges back the one voice that tables cannot hold: that of a publisher whose name is empty
CALL () {
  MATCH (f:Fact|Standing) WHERE f.voices IS NULL
  SET f.voices = ['']
}
CALL () {
  MATCH (:Entity)-[r]->(:Entity) WHERE r.fact IS NOT NULL AND r.voices IS NULL
  SET r.voices = ['']
}

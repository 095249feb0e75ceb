// format 2: part and whole are kept beside the entities that stand for them
MATCH (part:Entity)-[p:PART_OF]->(whole:Entity)
WHERE p.part IS NULL
CALL (p, part, whole) {
  SET p.part = part.key, p.whole = whole.key
} IN TRANSACTIONS OF 5000 ROWS

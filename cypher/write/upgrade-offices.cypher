// format 2: holder and body of an office are kept beside the entities that stand for them
MATCH (holder:Entity)-[o:OFFICE]->(of:Entity)
WHERE o.holder IS NULL
CALL (o, holder, of) {
  SET o.holder = holder.key, o.of = of.key
} IN TRANSACTIONS OF 5000 ROWS

// format 2: holder and body of an office are kept beside the entities that stand for them, and the words by which it is found
MATCH (holder:Entity)-[o:OFFICE]->(of:Entity)
WHERE o.holder IS NULL
CALL (o, holder, of) {
  SET o.holder = holder.key, o.of = of.key,
      o.words = reduce(words = o.title + ' ' + CASE WHEN of.described THEN of.name ELSE of.key END, alias IN of.aliases | words + ' ' + alias)
} IN TRANSACTIONS OF 5000 ROWS

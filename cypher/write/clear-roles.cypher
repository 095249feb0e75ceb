// takes everyone out of every fact, in batches of their own transactions
MATCH (:Fact)-[r:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT|WITHDRAWN]->(:Entity)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS

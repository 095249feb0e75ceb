// takes away every edge of one {type}, in batches of their own transactions
MATCH (:Entity)-[r:{type}]->(:Entity)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS

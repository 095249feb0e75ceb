// takes away what facts amounted to, in batches of their own transactions
MATCH (s:Standing)
CALL (s) {
  DETACH DELETE s
} IN TRANSACTIONS OF 10000 ROWS

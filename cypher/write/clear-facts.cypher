// takes away facts that no claim states, in batches of their own transactions
MATCH (f:Fact)
WHERE NOT EXISTS { (f)<-[:STATES]-(:Claim) }
CALL (f) {
  DETACH DELETE f
} IN TRANSACTIONS OF 10000 ROWS

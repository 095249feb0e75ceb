// counts the facts each entity takes part in, in batches of their own transactions
MATCH (e:Entity)
CALL (e) {
  SET e.facts = count { (e)<-[:SUBJECT|OBJECT|INSTRUMENT|TOPIC|PLACE|EVENT]-() }
} IN TRANSACTIONS OF 10000 ROWS

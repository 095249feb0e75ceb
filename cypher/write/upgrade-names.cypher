// format 2: whom a claim names is kept beside the entity that stands for it
MATCH (:Claim)-[n:NAMES|ATTRIBUTED_TO]->(e:Entity)
WHERE n.key IS NULL
CALL (n, e) {
  SET n.key = e.key
} IN TRANSACTIONS OF 5000 ROWS

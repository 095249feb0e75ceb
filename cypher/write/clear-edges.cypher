// takes away every edge, in batches of their own transactions; what stays between entities is what their own lines say
MATCH (:Entity)-[r:!(OFFICE|PART_OF|MERGED_INTO)]->(:Entity)
CALL (r) {
  DELETE r
} IN TRANSACTIONS OF 10000 ROWS

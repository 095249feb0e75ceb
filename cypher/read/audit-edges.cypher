// edges whose fact no claim states
// result: type, key, fact
MATCH (:Entity)-[r:!(OFFICE|PART_OF|MERGED_INTO)]->(:Entity)
WHERE NOT EXISTS { MATCH (f:Fact {key: r.fact})<-[:STATES]-(:Claim) USING INDEX SEEK f:Fact(key) }
RETURN type(r) AS type, r.key AS key, r.fact AS fact

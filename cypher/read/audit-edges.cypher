// edges of one {type} whose fact no claim states; run as one statement over every type
// result: type, key, fact
MATCH (:Entity)-[r:{type}]->(:Entity)
WHERE NOT EXISTS { (:Fact {key: r.fact})<-[:STATES]-(:Claim) }
RETURN '{type}' AS type, r.key AS key, r.fact AS fact

// takes away facts that no claim states any more, and what they amounted to
// parameters: facts
UNWIND $facts AS key
MATCH (f:Fact {key: key})
OPTIONAL MATCH (f)-[:STOOD]->(s:Standing)
DETACH DELETE s, f

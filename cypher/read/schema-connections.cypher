// which relationship types leave nodes of which labels, and reach which; told by the store's own counts, not by reading it
// result: nodes, relationships
CALL db.schema.visualization() YIELD nodes, relationships
RETURN nodes, relationships

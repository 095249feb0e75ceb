// How is Hezbollah connected to Russia?
// The shortest chains of edges between two entities; show the result as a graph and click an edge for its evidence.
// parameters: {"one": "org:hezbollah", "other": "state:russia"}
MATCH p = SHORTEST 3 (a:Entity {key: $one})-[r]-+(b:Entity {key: $other})
WHERE all(edge IN r WHERE edge.fact IS NOT NULL)
RETURN p

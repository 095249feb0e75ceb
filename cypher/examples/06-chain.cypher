// How is Hezbollah connected to Russia?
// The shortest chains of edges between two entities, best attested first; show them as a graph and click an edge for its evidence.
// parameters: {"one": "org:hezbollah", "other": "state:russia", "chains": 3}
MATCH chain = ALL SHORTEST (:Entity {key: $one})-[r WHERE r.fact IS NOT NULL]-+(:Entity {key: $other})
RETURN chain
ORDER BY reduce(sum = 0, edge IN r | sum + edge.publishers) DESC, [edge IN r | edge.key]
LIMIT $chains

"""Says what networkx finds in a GEXF or GraphML file."""
import json
import sys

import networkx

path = sys.argv[1]
graph = networkx.read_gexf(path) if path.endswith(".gexf") else networkx.read_graphml(path, force_multigraph=True)
gexf = path.endswith(".gexf")
edges = [
    [data["id"] if gexf else key, source, data["label"], target]
    for source, target, key, data in (graph.edges(keys=True, data=True) if graph.is_multigraph() else ())
]
print(json.dumps({
    "nodes": {node: data["label"] for node, data in graph.nodes(data=True)},
    "edges": edges,
    "dated": sum(1 for *_, data in graph.edges(data=True) if data.get("from")),
}))

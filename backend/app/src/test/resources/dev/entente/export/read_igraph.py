"""Says what igraph finds in a GraphML file."""
import json
import sys

import igraph

graph = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({
    "nodes": {node["id"]: node["label"] for node in graph.vs},
    "edges": [[edge["id"], graph.vs[edge.source]["id"], edge["label"], graph.vs[edge.target]["id"]] for edge in graph.es],
}))

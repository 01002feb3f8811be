"""An export in NetworkX: who stands in the middle of who builds what, and what joins two companies."""

import json
import sys
import urllib.request

import networkx as nx

server = sys.argv[1].rstrip("/") if len(sys.argv) > 1 else "http://127.0.0.1:4000"
parts = "types=Company,Model,ModelType,Capability&limit=1000&lang=EN"
with urllib.request.urlopen(f"{server}/export/networkx?{parts}") as response:
    graph = nx.node_link_graph(json.load(response), edges="edges")

print(f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} relationships")
if "truncated" in graph.graph:
    print(graph.graph["truncated"])

between = nx.betweenness_centrality(nx.Graph(graph))
print("In the middle:")
for node in sorted(between, key=lambda one: (-between[one], one))[:5]:
    print(f"- {graph.nodes[node]['label']} ({graph.nodes[node]['type']})")

way = nx.shortest_path(graph.to_undirected(as_view=True), "iflytek", "baidu")
print("Between iFLYTEK and Baidu: " + " – ".join(graph.nodes[node]["label"] for node in way))

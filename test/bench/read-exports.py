"""Reads an exported graph with NetworkX and holds it against the JSON of the same view.

Run, with networkx 3.6.1 at hand (pip install networkx==3.6.1), after a load:

    for format in json graphml gexf; do npm run demarche -- export $format --out /tmp/view.$format; done
    python3 test/bench/read-exports.py /tmp/view
"""

import json
import sys

import networkx

stem = sys.argv[1]
with open(f"{stem}.json", encoding="utf-8") as file:
    view = json.load(file)
nodes = {node["id"]: node for node in view["nodes"]}
links = {link["id"]: link for link in view["links"]}

for format, read in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
    graph = read(f"{stem}.{format}")
    if format == "graphml" and not graph.is_multigraph():
        graph = networkx.read_graphml(f"{stem}.{format}", force_multigraph=True)
    assert set(graph.nodes) == set(nodes), f"{format}: other nodes"
    assert graph.number_of_edges() == len(links), f"{format}: other links"
    for id, data in graph.nodes(data=True):
        assert data["label"] == nodes[id]["name"], f"{format}: another name of {id}"
        assert data["degree"] == nodes[id]["degree"] and isinstance(data["degree"], int)
    held = [data["polarity"] for *_, data in graph.edges(data=True) if "polarity" in data]
    asked = [link["polarity"] for link in links.values() if link["polarity"] is not None]
    assert sorted(held) == sorted(asked) and all(isinstance(one, float) for one in held)
    print(f"{format}: {len(nodes)} nodes, {len(links)} links, {len(held)} with a polarity: alike")

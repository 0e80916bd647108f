"""Reference values for the statistics of camps, computed by their reference implementations.

Run from the project's folder, and commit what it writes:

    python3 -m venv /tmp/reference && /tmp/reference/bin/pip install networkx==3.6.1 scikit-learn==1.9.1 scipy==1.17.1 numpy==2.4.6
    /tmp/reference/bin/python test/bench/camps-reference.py
"""

import json
import random
import sys
from importlib.metadata import version
from pathlib import Path

import networkx as nx
import numpy as np
from scipy.cluster.hierarchy import average, fcluster, ward
from scipy.optimize import linear_sum_assignment
from scipy.spatial.distance import squareform
from sklearn.metrics import adjusted_rand_score

SEED = 7
draw = random.Random(SEED)


def club():
    """Zachary's karate club without the weights of its ties, and the modularity of its two factions."""
    graph = nx.karate_club_graph()
    factions = [graph.nodes[node]["club"] == "Officer" for node in graph]
    groups = [{n for n in graph if factions[n] == side} for side in (False, True)]
    return {
        "size": len(graph),
        "ties": [[a, b] for a, b in graph.edges()],
        "factions": [int(side) for side in factions],
        "modularityOfFactions": nx.community.modularity(graph, groups, weight=None),
    }


def partitions():
    """Pairs of partitions and their adjusted Rand index."""
    pairs = []
    for size, camps in [(2, 2), (6, 2), (10, 3), (30, 4), (30, 10)]:
        left = [draw.randrange(camps) for _ in range(size)]
        right = [camp if draw.random() < 0.7 else draw.randrange(camps) for camp in left]
        pairs.append({"left": left, "right": right, "index": adjusted_rand_score(left, right)})
    return pairs


def trees():
    """Distances, and what average linkage and Ward make of them: heights of merges, and three groups."""
    cases = []
    for size in (5, 12, 25):
        points = np.array([[draw.random() for _ in range(3)] for _ in range(size)])
        square = np.sqrt(((points[:, None] - points[None, :]) ** 2).sum(axis=2))
        for rule, link in (("average", average), ("ward", ward)):
            tree = link(squareform(square, checks=False))
            cases.append(
                {
                    "rule": rule,
                    "distances": square.flatten().tolist(),
                    "heights": tree[:, 2].tolist(),
                    "groups": fcluster(tree, 3, criterion="maxclust").tolist(),
                }
            )
    return cases


def betweenness():
    """Weighted networks and the betweenness of their nodes, a tie as long as one divided by its weight."""
    cases = []
    for size in (4, 9, 20):
        graph = nx.Graph()
        graph.add_nodes_from(range(size))
        for a in range(size):
            for b in range(a):
                if draw.random() < 0.4:
                    weight = draw.choice([1, 2, 4])
                    graph.add_edge(a, b, weight=weight, length=1 / weight)
        values = nx.betweenness_centrality(graph, weight="length", normalized=True)
        ties = [[a, b, data["weight"]] for a, b, data in graph.edges(data=True)]
        cases.append({"size": size, "ties": ties, "betweenness": [values[n] for n in range(size)]})
    return cases


def assignments():
    """Worths of rows and columns, and the greatest worth of giving each row a column of its own."""
    cases = []
    for rows, columns in [(1, 1), (3, 3), (4, 6), (7, 5), (9, 9)]:
        worth = np.array([[draw.randrange(20) for _ in range(columns)] for _ in range(rows)])
        chosen = linear_sum_assignment(worth, maximize=True)
        cases.append({"worth": worth.tolist(), "most": int(worth[chosen].sum())})
    return cases


def weighted():
    """Networks with ties above zero, and the modularity of a partition and of the best that Louvain finds."""
    cases = []
    for size, camps in [(12, 3), (30, 4)]:
        graph = nx.Graph()
        graph.add_nodes_from(range(size))
        partition = [node % camps for node in range(size)]
        for a in range(size):
            for b in range(a):
                if draw.random() < (0.8 if partition[a] == partition[b] else 0.2):
                    graph.add_edge(a, b, weight=draw.randrange(1, 6))
        groups = [{n for n in range(size) if partition[n] == camp} for camp in range(camps)]
        best = max(
            nx.community.modularity(graph, nx.community.louvain_communities(graph, seed=seed))
            for seed in range(50)
        )
        cases.append(
            {
                "size": size,
                "ties": [[a, b, data["weight"]] for a, b, data in graph.edges(data=True)],
                "partition": partition,
                "modularity": nx.community.modularity(graph, groups),
                "best": best,
            }
        )
    return cases


packages = ("networkx", "scikit-learn", "scipy", "numpy")
reference = {
    "versions": {"python": sys.version.split()[0], **{name: version(name) for name in packages}},
    "seed": SEED,
    "club": club(),
    "partitions": partitions(),
    "trees": trees(),
    "betweenness": betweenness(),
    "assignments": assignments(),
    "weighted": weighted(),
}
target = Path("test/queries/network/camps-reference.json")
target.write_text(json.dumps(reference, separators=(",", ":")) + "\n")

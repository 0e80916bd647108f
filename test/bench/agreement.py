"""Agreement of all pairs by numpy, igraph and networkx: python agreement.py PEER TABLE RUNS

Prints a line of JSON a run: milliseconds from the rows, and of the pairs alone; and the sums of congruence,
conflict and shared topics over all pairs, which every peer must find alike.
"""

import json
import sys
from time import perf_counter

import numpy as np

peer, path, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
data = np.fromfile(path, dtype=np.int32)
actors, topics, rows = (int(count) for count in data[:3])
actor, topic, polarity = data[3:].reshape(3, rows)


def dense():
    """By products of matrices of 0 and 1, in float32: whole numbers below 2^24 are exact."""
    sides = [np.zeros((actors, topics), dtype=np.float32) for _ in range(3)]
    for side, chosen in zip(sides, (polarity > 0, polarity < 0, polarity > -9)):
        side[actor[chosen], topic[chosen]] = 1
    built = perf_counter()
    pro, contra, spoke = sides
    alike = pro @ pro.T + contra @ contra.T
    cross = pro @ contra.T
    against = cross + cross.T
    both = spoke @ spoke.T
    np.divide(alike - against, both, out=np.zeros_like(both), where=both > 0)
    end = perf_counter()
    upper = np.triu_indices(actors, 1)
    return built, end, [int(of[upper].sum(dtype=np.float64)) for of in (alike, against, both)]


def projected(project):
    """By projections of bipartite graphs; who holds one sign a topic conflicts where signed but not alike."""
    built = perf_counter()
    pro, contra, signed, spoke = (
        project(chosen) for chosen in (polarity > 0, polarity < 0, polarity != 0, polarity > -9)
    )
    end = perf_counter()
    return built, end, [pro + contra, signed - pro - contra, spoke]


def igraph_sum(chosen):
    import igraph

    edges = np.unique(np.column_stack((actor[chosen], topic[chosen] + actors)), axis=0).tolist()
    graph = igraph.Graph.Bipartite([0] * actors + [1] * topics, edges)
    projection = graph.bipartite_projection(multiplicity=True, which=0)
    return sum(projection.es["weight"])


def networkx_sum(chosen):
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(range(actors))
    graph.add_edges_from(zip(actor[chosen].tolist(), (topic[chosen] + actors).tolist()))
    projection = nx.bipartite.weighted_projected_graph(graph, range(actors))
    return sum(weight for *_, weight in projection.edges(data="weight"))


PEERS = {"numpy": dense, "igraph": lambda: projected(igraph_sum), "networkx": lambda: projected(networkx_sum)}

for _ in range(runs):
    start = perf_counter()
    built, end, sums = PEERS[peer]()
    print(json.dumps({"peer": peer, "all": (end - start) * 1e3, "pairs": (end - built) * 1e3, "sums": sums}))

import { type Graph, type GraphNode, tieOf } from '../layout/graph/graph.ts';
import { nameOf, type ViewRecord } from './record.ts';

/** A graph with the issues that its texts are about; where issues stand for texts, as it is. */
export function withIssues(graph: Graph, record: ViewRecord): Graph {
  if (record.grain === 'ISSUE') return graph;
  const ties = graph.nodes.flatMap((node) =>
    // What a row of several is about is what it holds, and opens to.
    node.form !== 'row' || node.row.fold
      ? []
      : (record.targets.get(node.id)?.issues ?? []).map((issue) => tieOf(node.id, issue)),
  );
  const issues = [...new Set(ties.map(({ to }) => to))];
  return {
    ...graph,
    nodes: [
      ...graph.nodes,
      ...issues.map((id): GraphNode => ({ form: 'issue', id, name: nameOf(record, id) })),
    ],
    ties: [...graph.ties, ...ties],
  };
}

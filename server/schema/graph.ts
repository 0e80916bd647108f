import { drawGraph, type GraphArgs } from './draw-graph.ts';
import { linkEvidence } from './link-evidence.ts';
import type { SchemaModule } from './schema-module.ts';

/** What the viewer draws. */
export const graph: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What the viewer draws. Never silently cut: truncated and total say so. Derived on demand, never stored."
    type Graph {
      nodes: [GraphNode!]!
      links: [GraphLink!]!
      "Whether positions make more links than the limit lets through; structural links are never cut."
      truncated: Boolean!
      "How many links positions make without the limit."
      total: Int!
    }
    "A node as drawn."
    type GraphNode {
      id: ID!
      kind: NodeKind!
      name: String!
      "Links drawn at the node."
      degree: Int!
      fate: Fate
    }
    "An actor's position on a target drawn as one link, or a structural link (PART_OF, MEMBER_OF, CONCERNS, BECAME, RECALLS, SPEAKS_FOR)."
    type GraphLink {
      id: ID!
      source: ID!
      target: ID!
      "POSITION, or the name of a structural link."
      type: String!
      "Null for a structural link."
      stance: Stance
      "How the best known of its positions is known; null for a structural link."
      evidentiality: Evidentiality
      "How many positions it stands for; 1 for a structural link."
      count: Int!
      "The ids of its positions; empty for a structural link."
      positions: [ID!]!
      "What shows it: its positions, the membership, the recall or the change. Empty for PART_OF, CONCERNS and SPEAKS_FOR, which are how the record is put together."
      evidence: [Evidence!]!
    }

    type Query {
      "What the viewer draws: the positions that pass the filter with their actors and targets, and what these are part of, members of, concern, became, recall and speak for. With around, only what lies within hops of the nodes named there, which may be actors, targets, issues and positions. Positions come first under the limit, those with most behind them before the others."
      graph(filter: PositionFilter, around: [ID!], hops: Int = 1, limit: Int = 1500): Graph!
    }
  `,
  resolvers: {
    GraphLink: { evidence: linkEvidence },
    Query: { graph: (_, args: GraphArgs, context) => drawGraph(args, context) },
  },
};

import type { Cell } from '../../queries/network/cells-on-topics.ts';
import { spend } from './budget.ts';
import { answerComparison, type CompareArgs } from './compare-answer.ts';
import { nodeIn } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** Actors side by side. */
export const compare: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "Actors side by side, topic by topic. Derived on demand, never stored."
    type Comparison {
      "As they were asked for, each once."
      actors: [Actor!]!
      "The topics that one of them is on record on, by name."
      rows: [ComparisonRow!]!
      "Mean over the pairs that share a topic of congruence by topics shared, 0 to 1 by SIGN and ORDINAL; null where no two share one."
      agreement: Float
      "Topics on which all of them are on record with a polarity."
      shared: Int!
      "Why there is no agreement to speak of; null where there is one."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }
    "What the actors hold on one topic."
    type ComparisonRow {
      topic: Node!
      "One for each actor that is on record here, in the order of the actors."
      cells: [ComparisonCell!]!
      "In a few words: all are for, they disagree, one is on both sides …"
      verdict: String!
    }
    "What one actor holds on one topic."
    type ComparisonCell {
      actor: ID!
      "Mean of the polarities held, each once; null where none has one."
      polarity: Float
      "Each once, from for to against; without polarity last."
      stances: [Stance!]!
      positions: [ID!]!
    }

    type Query {
      "Actors side by side, from the positions that pass the filter; at most 20 of them. Derived on demand, never stored."
      compare(actors: [ID!]!, level: Level = ISSUE, similarity: Similarity = SIGN, filter: PositionFilter): Comparison!
    }
  `,
  resolvers: {
    ComparisonRow: { topic: nodeIn('topic') },
    ComparisonCell: {
      positions: ({ positions }: Cell, _, context) => spend(positions, context),
    },
    Query: { compare: (_, args: CompareArgs, context) => answerComparison(args, context) },
  },
};

import { answerMatrix, type MatrixArgs, type MatrixCellRow } from './matrix-answer.ts';
import type { SchemaModule } from './schema-module.ts';

/** Actors by topics. */
export const matrix: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "In which order rows and columns stand. CLUSTERED puts side by side what is alike; NAME is by name; ACTIVITY by number of positions, most first. What has no position with a polarity stands last in CLUSTERED, by name; and where there are more than 500 rows or columns to put side by side, these stand by ACTIVITY, as the method says."
    enum MatrixOrder { CLUSTERED NAME ACTIVITY }

    "Actors by topics: who wants what. Derived on demand, never stored."
    type Matrix {
      "Actors."
      rows: [Node!]!
      "Topics: clauses and instruments, issues, or instruments."
      columns: [Node!]!
      "Row by row, column by column, in their order."
      cells: [MatrixCell!]!
      "Whether topics are left out: those least opposed, where there are more than 20,000 cells."
      truncated: Boolean!
      "How many topics are left out."
      columnsLeftOut: Int!
      "Why there is no cell, or which topics are left out; null where all is shown."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }
    "What an actor holds on a topic. No cell means no evidence, which is not neutrality."
    type MatrixCell {
      row: ID!
      column: ID!
      "Mean of the polarities held, each once; null where none has one."
      polarity: Float
      "Each once, from for to against; without polarity last."
      stances: [Stance!]!
      positions: [ID!]!
      "Whether the actor is on record both for and against."
      mixed: Boolean!
    }

    type Query {
      "Actors by topics, from the positions that pass the filter. Derived on demand, never stored."
      matrix(filter: PositionFilter, level: Level = CLAUSE, order: MatrixOrder = CLUSTERED): Matrix!
    }
  `,
  resolvers: {
    MatrixCell: {
      row: ({ actor }: MatrixCellRow) => actor,
      column: ({ topic }: MatrixCellRow) => topic,
      positions: ({ positions }: MatrixCellRow) => positions(),
    },
    Query: { matrix: (_, args: MatrixArgs, context) => answerMatrix(args, context) },
  },
};

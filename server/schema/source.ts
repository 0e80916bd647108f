import { type EvidenceRow, evidenceInSources } from '../../queries/record/evidence.ts';
import { sources } from '../../queries/record/sources.ts';
import { byParent, type Many } from './batch.ts';
import { rowsBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** Loads every span of a source that is evidence. */
export const evidenceIn: Many<EvidenceRow> = byParent(
  evidenceInSources,
  ({ source: quoted }) => quoted,
);

/** A publication. */
export const source: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A publication that evidence stands in."
    type Source implements Node {
      id: ID!
      title: String!
      publisher: String
      date: Date
      url: String
      "BCP 47: en, es-CO."
      language: String
      "SHA-256 of the text that the record was coded from, hexadecimal."
      sha256: String
      "Every span of it that is evidence."
      evidence: [Evidence!]!
    }

    type Query {
      "All sources, by title."
      sources: [Source!]!
    }
  `,
  resolvers: {
    Source: { evidence: rowsBy(evidenceIn) },
    Query: { sources: (_, __, { store }) => store.ask(sources, {}) },
  },
};

import { DemarcheError } from '../../queries/errors.ts';
import { codebook as askCodebook } from '../../queries/record/codebook.ts';
import { counts } from '../../queries/record/counts.ts';
import { dataset as askDataset, type DatasetRow } from '../../queries/record/dataset.ts';
import { sources } from '../../queries/record/sources.ts';
import { NODE_KINDS } from '../../queries/vocabulary.ts';
import { once } from './batch.ts';
import type { Context } from './context.ts';
import type { SchemaModule } from './schema-module.ts';
import { evidenceIn } from './source.ts';
import { proveSpan } from './span.ts';

const head = once(askDataset, {});
const totals = once(counts, {});
const allSources = once(sources, {});
const howCoded = once(askCodebook, {});

/** What is loaded. */
export const dataset: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "The record that is loaded."
    type Dataset {
      name: String!
      version: String!
      "SPDX name of the licence of the tables: CC-BY-4.0."
      licence: String!
      "SHA-256 over the loaded tables: names this exact state of the record."
      digest: String!
      "How many nodes there are of each kind."
      counts: [FacetValue!]!
      "Name and version of the engine that answers."
      engine: String!
      "When the record was loaded, ISO 8601."
      loadedAt: String!
      "Sources whose text the reader supplied and whose spans were all proved."
      sourcesProved: Int!
      sources: [Source!]!
      "How the record was coded, in Markdown: its CODEBOOK.md. Null where it has none."
      codebook: String
      "Where an error is reported: a form on the web, or mailto: and an address. Null where the server names none."
      reportAddress: String
    }

    type Query {
      "What is loaded, and by which engine it is answered."
      dataset: Dataset!
    }
  `,
  resolvers: {
    Dataset: {
      name: ({ title }: { readonly title: string }) => title,
      counts: async (_, __, context) =>
        (await totals(context)).flatMap((row) =>
          NODE_KINDS.map((kind) => ({ id: kind, name: kind.toLowerCase(), count: row[kind] })),
        ),
      engine: (_, __, { store }) => store.engine,
      sources: (_, __, context) => allSources(context),
      sourcesProved: (_, __, context) => countProved(context),
      codebook: async (_, __, context) => (await howCoded(context))[0]?.codebook ?? null,
      reportAddress: (_, __, { reportAddress = null }) => reportAddress,
    },
    Query: {
      dataset: (_, __, context) => loadedDataset(context),
    },
  },
};

/** What is loaded; throws `STORE_UNAVAILABLE` where nothing is. */
export async function loadedDataset(context: Context): Promise<DatasetRow> {
  const [row] = await head(context);
  if (row === undefined) throw nothingLoaded(context.store.engine);
  return row;
}

async function countProved(context: Context): Promise<number> {
  const supplied = [...context.sourceTexts.keys()];
  const spans = await Promise.all(supplied.map((id) => evidenceIn(context).load(id)));
  return spans.filter(
    (of) => of.length > 0 && of.every((span) => proveSpan(span, context).verification === 'PROVED'),
  ).length;
}

function nothingLoaded(engine: string): DemarcheError {
  return new DemarcheError(
    'STORE_UNAVAILABLE',
    `${engine} holds nothing yet; load a record with "demarche load"`,
  );
}

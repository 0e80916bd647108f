import type { EvidenceRow } from '../../queries/record/evidence.ts';
import { nodeIn } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';
import { proveSpan } from './span.ts';

/** A span of a source. */
export const evidence: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A span of a source that shows something: a position, a membership, a change of a clause, an allegation."
    type Evidence implements Node {
      id: ID!
      source: Source!
      "Character offsets into the source text, end exclusive, counted in Unicode code points."
      start: Int!
      "The first code point after the span."
      end: Int!
      "SHA-256 of the span, hexadecimal."
      sha256: String!
      "At most eight words, where the wording itself is the fact."
      phrase: String
      "What the span says, in Demarche's own words."
      paraphrase: String!
      "The span itself, from the reader's copy of the source; null where none was supplied."
      quote: String
      "Whether the span was proved against the reader's copy of the source."
      verification: Verification!
    }
  `,
  resolvers: {
    Evidence: {
      source: nodeIn('source'),
      quote: (span: EvidenceRow, _, context) => proveSpan(span, context).quote,
      verification: (span: EvidenceRow, _, context) => proveSpan(span, context).verification,
    },
  },
};

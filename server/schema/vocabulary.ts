import { GraphQLError, GraphQLScalarType, Kind, print } from 'graphql';
import type { SchemaModule } from './schema-module.ts';

const date = new GraphQLScalarType<string, string>({
  name: 'Date',
  description:
    'Calendar date, ISO 8601, to the precision that the source gives: 2025-12-12, 2025-12 or 2025.',
  serialize: String,
  parseValue: readDate,
  parseLiteral: (node) => (node.kind === Kind.STRING ? node.value : refuse(print(node))),
});

/** The words of the record: closed lists and dates. */
export const vocabulary: SchemaModule = {
  typeDefs: /* GraphQL */ `
    scalar Date

    "What an actor's position on a target is. Polarity: PROPOSES, COMMITS, SUPPORTS +1, CONDITIONAL +0.5, ABSTAINS 0, RESERVES -0.5, OPPOSES -1. SILENT, WITHDREW and ABSENT have none and enter no average."
    enum Stance { PROPOSES COMMITS SUPPORTS CONDITIONAL ABSTAINS RESERVES OPPOSES SILENT WITHDREW ABSENT }

    "How the position is known, strongest first."
    enum Evidentiality { RECORD OWN_WORDS NAMED_WITNESS ANONYMOUS_OBSERVERS INFERRED }

    "The kinds of node that have an id of their own on record: an id reads kind:local and never changes."
    enum NodeKind { STATE ORGANISATION PERSON NEGOTIATION EVENT INSTRUMENT CLAUSE ISSUE POSITION EVIDENCE SOURCE }

    "Whether a clause's words are known from the instrument itself, or only from reports of it."
    enum Wording { VERBATIM REPORTED }

    "What became of a clause, ask or instrument."
    enum Fate { PROPOSED RETAINED SOFTENED MERGED DROPPED ADOPTED }

    "Whether the span of an evidence was proved against the reader's own copy of the source."
    enum Verification { PROVED CHANGED SOURCE_NOT_SUPPLIED }

    "The rules by which two sides on record contradict each other."
    enum ContradictionRule { COMMITMENT REVERSAL FORUM BLOC SOURCES REGRESSION }
  `,
  resolvers: {},
  scalars: { Date: date },
};

/** A date is read as text here, and checked where its argument can be named. */
function readDate(value: unknown): string {
  return typeof value === 'string' ? value : refuse(JSON.stringify(value));
}

function refuse(found: string): never {
  throw new GraphQLError(`Date: found ${found}; allowed is 2025-12-12, 2025-12 or 2025`);
}

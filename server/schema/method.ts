import { GraphQLScalarType } from 'graphql';
import type { Definition } from '../../queries/definition.ts';
import type { SchemaModule } from './schema-module.ts';

/** How an answer was computed. */
export type Method = Definition & MethodOf & { readonly parts: readonly string[] };

/** What an answer was computed of. */
export type MethodOf = {
  /** What was asked for, defaults filled in, as values of JSON. */
  readonly parameters: object;
  readonly cypher: string;
  /** How many positions were read. */
  readonly positions: number;
};

const json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
});

/** How an answer was computed: every derived answer has it. */
export const method: SchemaModule = {
  typeDefs: /* GraphQL */ `
    scalar JSON

    "How an answer was computed: enough to repeat it elsewhere."
    type Method {
      name: String!
      "The names of the formulas and rules that it is made of, in the order in which the definition tells them: each has one text, which another language can say."
      parts: [String!]!
      "The formula or rule in one paragraph."
      definition: String!
      "Where it was published; null where the rule is Demarche's own."
      reference: String
      "What was asked for, with its defaults, and what was supposed."
      parameters: JSON!
      "The Cypher that reads the facts; its parameters are the filter."
      cypher: String!
      "Positions read."
      positions: Int!
    }
  `,
  resolvers: {},
  scalars: { JSON: json },
};

/** Says how an answer was computed by one definition, or by several that build on one another. */
export function methodOf(definitions: readonly Definition[], of: MethodOf): Method {
  const references = definitions.flatMap(({ reference }) => reference ?? []);
  return {
    ...of,
    parts: definitions.map(({ name }) => name),
    name: definitions.map(({ name }) => name).join(', '),
    definition: definitions.map(({ definition }) => definition).join(' '),
    reference: references.length === 0 ? null : [...new Set(references)].join(' '),
  };
}

import { events } from '../../queries/record/events.ts';
import { nodeIn } from './load-node.ts';
import { readMaybeId } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

/** A dated occasion. */
export const event: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A dated occasion: a session, dialogue, adoption, statement or publication."
    type Event implements Node {
      id: ID!
      name: String!
      "SESSION, DIALOGUE, ADOPTION, STATEMENT or PUBLICATION."
      form: String!
      from: Date
      to: Date
      place: String
      negotiation: Negotiation
      "The organisation in whose house it happens: the forum of the positions taken at it."
      body: Organisation
    }

    type Query {
      "The events of a negotiation, or all; earliest first, undated last."
      events(negotiation: ID): [Event!]!
    }
  `,
  resolvers: {
    Event: { negotiation: nodeIn('negotiation'), body: nodeIn('body') },
    Query: {
      events: (_, { negotiation }: { readonly negotiation?: string | null }, { store }) =>
        store.ask(events, {
          negotiation: readMaybeId(negotiation, { place: 'negotiation', kinds: ['NEGOTIATION'] }),
        }),
    },
  },
};

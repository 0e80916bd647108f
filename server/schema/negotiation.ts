import { eventsOfNegotiations } from '../../queries/record/events-of-negotiations.ts';
import { instrumentsOfNegotiations } from '../../queries/record/instruments-of-negotiations.ts';
import { negotiations } from '../../queries/record/negotiations.ts';
import { nodesBy } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** One process of negotiating. */
export const negotiation: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "One process: it holds instruments and events."
    type Negotiation implements Node {
      id: ID!
      name: String!
      "Oldest first, undated last."
      instruments: [Instrument!]!
      "Earliest first, undated last."
      events: [Event!]!
    }

    type Query {
      "All negotiations, by name."
      negotiations: [Negotiation!]!
    }
  `,
  resolvers: {
    Negotiation: {
      instruments: nodesBy(instrumentsOfNegotiations),
      events: nodesBy(eventsOfNegotiations),
    },
    Query: { negotiations: (_, __, { store }) => store.ask(negotiations, {}) },
  },
};

import { stories as askStories, type Story } from '../../queries/record/stories.ts';
import { once } from './batch.ts';
import type { SchemaModule } from './schema-module.ts';

const allStories = once(askStories, {});

/** Stories that come with the record. */
export const story: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A story that comes with the record: views in an order that tells something."
    type Story { title: String! steps: [StoryStep!]! }
    "A step of a story."
    type StoryStep {
      name: String!
      "What there is to see."
      text: String!
      "The view, by the query of its address in the viewer; empty for the opening view."
      address: String!
    }

    type Query {
      "The stories that come with the record, in its order."
      stories: [Story!]!
    }
  `,
  resolvers: {
    Query: {
      stories: async (_, __, context): Promise<readonly Story[]> =>
        (await allStories(context)).flat(),
    },
  },
};

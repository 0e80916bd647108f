import { campsNote } from '../../queries/network/camps-note.ts';
import { COMMON_GROUND } from '../../queries/network/common-ground.ts';
import { idAt } from '../../queries/network/position-table.ts';
import { IN_PLACE } from '../compute/camp-work.ts';
import { spend } from './budget.ts';
import { campMethod, campRows } from './camp-answer.ts';
import type { Context } from './context.ts';
import { type CoalitionArgs, findCamps } from './find-camps.ts';
import { loadNodes, nodeIn } from './load-node.ts';
import { noted } from './note.ts';
import type { SchemaModule } from './schema-module.ts';

/** What the camps have in common. */
export const commonGround: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "A topic, and how far every camp supports it: group-aware consensus."
    type CommonGround {
      topic: Node!
      "The product over camps of the shares (a + 1) / (n + 2) that support it, 0 to 1."
      score: Float!
      "Whether every camp that spoke leans the same way: for it, by more than half of those who spoke. At least two camps must have spoken, where there are two."
      everyCamp: Boolean!
      campSupport: [CampSupport!]!
      "Actors, in a camp or not, who lean against it."
      blockers: [Actor!]!
      "Members of camps who hold nothing on it."
      unheard: [Actor!]!
    }
    "What a camp says of a topic."
    type CampSupport {
      "The id of the camp."
      camp: ID!
      "Share of those who spoke that support it, 0 to 1. Where nobody spoke there is none, and 0 stands here: the camp is unheard, not against."
      support: Float!
      "Members who spoke to it; 0 for a camp that is unheard."
      spoke: Int!
      members: Int!
    }
    "What the camps have in common. Derived on demand, never stored."
    type CommonGroundReport {
      "Every topic that a position is on, best first; none where there is no camp."
      topics: [CommonGround!]!
      camps: [Camp!]!
      "Why the camps tell little or nothing; null where they tell actors apart."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }

    type Query {
      "Topics on which the camps lean the same way, best first, with who blocks them and who was not heard. Derived on demand, never stored."
      commonGround(input: CoalitionInput!): CommonGroundReport!
    }
  `,
  resolvers: {
    CommonGround: {
      topic: nodeIn('topic'),
      blockers: ({ blockers }: TopicRow, _, context) =>
        loadNodes(spend(blockers, context), context),
      unheard: ({ unheard }: TopicRow, _, context) => loadNodes(spend(unheard, context), context),
    },
    Query: {
      commonGround: (_, { input }: { readonly input: CoalitionArgs }, context) =>
        answerCommonGround(input, context),
    },
  },
};

/** A topic as the answer shows it, other nodes by their ids. */
type TopicRow = {
  readonly topic: string;
  readonly blockers: readonly string[];
  readonly unheard: readonly string[];
};

async function answerCommonGround(args: CoalitionArgs, context: Context) {
  const asked = await findCamps(args, context);
  const { table, found } = asked;
  const { commonGround: find } = context.campWork ?? IN_PLACE;
  const camps = await campRows(asked, context);
  const ids = (actors: readonly number[]) => actors.map((actor) => idAt(table.actors, actor));
  const topics = (await find(table, found.partition, context.ending)).map((topic) => ({
    ...topic,
    topic: idAt(table.topics, topic.topic),
    campSupport: topic.campSupport.map(({ camp, support, ...said }) => ({
      ...{ ...said, camp: camps[camp]?.id, support: support ?? 0 },
    })),
    blockers: ids(topic.blockers),
    unheard: ids(topic.unheard),
  }));
  return {
    topics: spend(topics, context),
    camps,
    ...noted(campsNote(found, table)),
    method: campMethod(asked, [COMMON_GROUND]),
  };
}

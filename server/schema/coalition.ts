import type { CampRobustness } from '../../queries/network/camp-robustness.ts';
import { EVIDENTIALITIES, kindOf } from '../../queries/vocabulary.ts';
import { spend } from './budget.ts';
import type { CampRow } from './camp-answer.ts';
import { answerCoalitions, type CoalitionAnswer } from './coalition-answer.ts';
import type { CoalitionArgs } from './find-camps.ts';
import { loadNode, loadNodes, nodeIn } from './load-node.ts';
import type { SchemaModule } from './schema-module.ts';

/** Who stands together. */
export const coalition: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "How camps are found. SIGNED_CAMPS: the greatest signed modularity. LOUVAIN: the greatest modularity of the ties above zero. AVERAGE_LINKAGE and WARD: merging who is least apart. CONCOR: iterated correlation."
    enum CommunityMethod { LOUVAIN AVERAGE_LINKAGE WARD SIGNED_CAMPS CONCOR }

    "Which camps: of which positions, and how they are found. An id in the filter or in what is supposed that nothing on record has is an error."
    input CoalitionInput {
      level: Level! = ISSUE
      similarity: Similarity! = SIGN
      method: CommunityMethod! = SIGNED_CAMPS
      "Resamples for stability, at most 1000; seeded, so the same question has the same answer."
      resamples: Int = 100
      seed: Int = 1
      filter: PositionFilter
      whatIf: [WhatIf!]
    }

    "Who stands together, and how far that holds. Derived on demand, never stored."
    type Coalitions {
      "In order of the ids of their first members."
      camps: [Camp!]!
      "Signed modularity of the partition on the network of congruence less conflict, in which it was found."
      modularity: Float!
      "Polarisation of the whole, 0 to 1."
      polarisation: Float!
      "Actors without a tie: they share no topic with anybody, or agree with each as often as not."
      unplaced: [Actor!]!
      "At most ten, the strongest first."
      brokers: [Broker!]!
      "Every method tried, so that a reader sees how much the answer depends on it."
      alternatives: [CampAlternative!]!
      "How far the camps would be the same without each source in turn, and without what is known more weakly, from the weakest up."
      robustness: [CampRobustness!]!
      "Why the camps tell little or nothing; null where they tell actors apart."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }
    "Actors that stand together."
    type Camp {
      "That of its first member, behind camp: the same camp in every part of one answer."
      id: ID!
      "What it is for and against, and who is in it, in words of the record."
      label: String!
      "The topics that the label says it is for: at most two of the defining ones."
      labelFor: [Node!]!
      "The topics that the label says it is against: at most two of the defining ones."
      labelAgainst: [Node!]!
      "How many members it has of each kind, of those that it has."
      memberCounts: [KindCount!]!
      members: [CampMember!]!
      "Mean agreement inside the camp, 0 to 1; 1 for a camp of one, 0 where no two members share a topic."
      cohesion: Float!
      "Topics that tell this camp from the rest, strongest first; at most ten."
      defining: [CampTopic!]!
    }
    "How many there are of a kind."
    type KindCount {
      "STATE, ORGANISATION or PERSON."
      kind: NodeKind!
      count: Int!
    }
    "An actor in a camp."
    type CampMember {
      actor: Actor!
      "Share of resamples in which the actor stays in this camp, 0 to 1; 1 where none was asked for."
      stability: Float!
    }
    "A topic that tells a camp from the rest."
    type CampTopic {
      topic: Node!
      "Share of the members who spoke to it that support it, 0 to 1."
      inside: Float
      "The same of the members of other camps; null where none of them spoke."
      outside: Float
      "Positions of the members on it."
      positions: [ID!]!
    }
    "An actor whose agreement spreads over several camps."
    type Broker {
      actor: Actor!
      "Participation coefficient: 0 where all goes to one camp, near 1 where it goes to many alike."
      score: Float!
      "Ids of the camps with whose members it agrees on something."
      camps: [ID!]!
    }
    "What a method finds."
    type CampAlternative {
      method: CommunityMethod!
      camps: Int!
      "Signed modularity, for every method on the same network."
      modularity: Float!
      "Adjusted Rand index against the chosen partition."
      agreement: Float!
    }
    "The camps without some of the record."
    type CampRobustness {
      "The id of a source, with its reprints, or the ways of knowing that are left out."
      without: String!
      "The source that is left out; null where ways of knowing are."
      source: Source
      "The ways of knowing that are left out, weakest first; empty where a source is."
      evidentialities: [Evidentiality!]!
      "Adjusted Rand index against the chosen partition."
      agreement: Float!
    }

    type Query {
      "Who stands together, by the positions that pass the filter. Derived on demand, never stored."
      coalitions(input: CoalitionInput!): Coalitions!
    }
  `,
  resolvers: {
    Coalitions: {
      unplaced: ({ unplaced }: CoalitionAnswer, _, context) =>
        loadNodes(spend(unplaced, context), context),
      robustness: ({ robustness }: CoalitionAnswer) => robustness(),
    },
    Camp: {
      members: ({ members }: CampRow, _, context) => spend(members, context),
    },
    CampMember: { actor: nodeIn('actor') },
    CampTopic: {
      topic: nodeIn('topic'),
      positions: ({ positions }: CampRow['defining'][number], _, context) =>
        spend(positions, context),
    },
    Broker: { actor: nodeIn('actor') },
    CampRobustness: {
      source: ({ without }: CampRobustness, _, context) =>
        kindOf(without) === 'SOURCE' ? loadNode(without, context) : null,
      evidentialities: ({ without }: CampRobustness) =>
        EVIDENTIALITIES.filter((known) => without.split(', ').includes(known)).toReversed(),
    },
    Query: {
      coalitions: (_, { input }: { readonly input: CoalitionArgs }, context) =>
        answerCoalitions(input, context),
    },
  },
};

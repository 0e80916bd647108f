import { spend } from './budget.ts';
import { answerNetwork, type NetworkArgs, type TieRow } from './network-answer.ts';
import type { SchemaModule } from './schema-module.ts';

/** How actors, topics, or both are tied by what is on record. */
export const network: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "What counts as one topic when positions are compared: the target itself, clause or instrument; an issue, for which every target counts that concerns it; or an instrument with its clauses."
    enum Level { CLAUSE ISSUE INSTRUMENT }
    "One-mode: CONGRUENCE, CONFLICT, SUBTRACT. Two-mode: COMBINE, SUBTRACT, IGNORE (Leifeld 2017)."
    enum Relation { CONGRUENCE CONFLICT SUBTRACT COMBINE IGNORE }
    "What the nodes are: actors, topics, or actors tied to topics."
    enum Mode { ACTORS TOPICS TWO_MODE }
    "EXACT: equal polarity. SIGN: same sign, zero agrees with nothing. ORDINAL: 1 - |difference| / range."
    enum Similarity { EXACT SIGN ORDINAL }
    "AGREEMENT divides by the topics both spoke to. DNA_COSINE is Discourse Network Analyzer's, which divides by the product of the two totals. ACTIVITY and PROMINENCE are for two-mode alone."
    enum Normalisation { NONE AGREEMENT AVERAGE JACCARD COSINE DNA_COSINE ACTIVITY PROMINENCE }

    "How often statements count that are alike in actor, topic and polarity: ALL each of them, a piece of evidence being a statement; DOCUMENT once in each source, MONTH once in each month, RANGE once (Leifeld 2017)."
    enum Duplicates { ALL DOCUMENT MONTH RANGE }

    "Which network: of which positions, and how its nodes are tied. An id in the filter or in what is supposed that nothing on record has is an error."
    input NetworkInput {
      mode: Mode! = ACTORS
      relation: Relation! = SUBTRACT
      level: Level! = ISSUE
      "Has no bearing on a two-mode network."
      similarity: Similarity! = SIGN
      normalisation: Normalisation! = NONE
      "Least weight of a tie, after normalisation. Without it every weight but zero is a tie."
      minWeight: Float
      "Least number of topics that both ends share."
      minShared: Int = 1
      "Actors with no tie."
      isolates: Boolean = false
      "Counts statements, and divides by statements, as Discourse Network Analyzer does; without it sides of topics are counted, each once, and topics."
      duplicates: Duplicates
      filter: PositionFilter
      whatIf: [WhatIf!]
    }

    "Who is tied to whom. Derived on demand, never stored."
    type Network {
      "By id; in a two-mode network actors before topics."
      nodes: [NetworkNode!]!
      "In order of source and target; between alike nodes each once, its source the smaller id."
      ties: [NetworkTie!]!
      "Why there is no tie; null where there is one."
      note: String
      "The note as codes, for any language; empty where there is none."
      noteParts: [NotePart!]!
      method: Method!
    }
    "A node of a network."
    type NetworkNode {
      id: ID!
      name: String!
      kind: NodeKind!
      "Positions counted for this node; what is only supposed is none."
      activity: Int!
    }
    "A tie of a network."
    type NetworkTie {
      source: ID!
      target: ID!
      weight: Float!
      "Topics both spoke to; in a network of topics, actors who spoke to both; between an actor and a topic 1."
      shared: Int!
      "Positions of the source and of the target that make the tie."
      positions: [ID!]!
    }

    type Query {
      "How actors, topics, or both are tied by the positions that pass the filter. Derived on demand, never stored."
      network(input: NetworkInput!): Network!
    }
  `,
  resolvers: {
    NetworkTie: {
      positions: ({ source, target, evidence }: TieRow, _, context) =>
        spend(evidence(source, target), context),
    },
    Query: {
      network: (_, { input }: { readonly input: NetworkArgs }, context) =>
        answerNetwork(input, context),
    },
  },
};

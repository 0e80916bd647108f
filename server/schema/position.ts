import { corroboration } from '../../queries/record/corroboration.ts';
import { eventsOfPositions } from '../../queries/record/events-of-positions.ts';
import { evidenceOfPositions } from '../../queries/record/evidence.ts';
import { forumsOfPositions } from '../../queries/record/forums-of-positions.ts';
import type { PositionRow } from '../../queries/record/position-row.ts';
import { premisesOfPositions } from '../../queries/record/premises-of-positions.ts';
import { speakersOfPositions } from '../../queries/record/speakers-of-positions.ts';
import { POLARITY } from '../../queries/vocabulary.ts';
import { byParent } from './batch.ts';
import { nodeBy, nodesBy, rowsBy } from './load-node.ts';
import { CONNECTION } from './page.ts';
import { type PositionsArgs, positionPage } from './position-pages.ts';
import type { SchemaModule } from './schema-module.ts';

const agreeing = byParent(corroboration);

/** One actor's stance on one target, and pages of them. */
export const position: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "One actor's stance on one target, at a time, in a forum, with its evidence. The unit of everything."
    type Position implements Node {
      id: ID!
      actor: Actor!
      target: Target!
      stance: Stance!
      "Null for SILENT, WITHDREW, ABSENT."
      polarity: Float
      date: Date
      event: Event
      "The body in whose house the position was taken: that of its event, else of its instrument, else of the negotiation."
      forum: Organisation
      evidentiality: Evidentiality!
      "One sentence in Demarche's own words."
      summary: String!
      "Who voices it, where it is not the actor itself."
      speaker: Person
      evidence: [Evidence!]!
      "The positions an INFERRED position rests on; empty otherwise."
      inferredFrom: [Position!]!
      "How many sources, reprints counted once, show a position of this actor on this target with the same sign (for stances without polarity: the same stance)."
      corroboration: Int!
    }

    "A page of positions, oldest first, undated last."
    type PositionConnection {
      edges: [PositionEdge!]!
      nodes: [Position!]!
      pageInfo: PageInfo!
      totalCount: Int!
    }
    "A position, and its place in the order."
    type PositionEdge { cursor: String! node: Position! }

    type Query {
      "The positions that pass the filter, oldest first, undated last. At most 200 a page."
      positions(filter: PositionFilter, first: Int = 50, after: String): PositionConnection!
    }
  `,
  resolvers: {
    Position: {
      polarity: ({ stance }: PositionRow) => POLARITY[stance],
      event: nodeBy(eventsOfPositions),
      speaker: nodeBy(speakersOfPositions),
      forum: nodeBy(forumsOfPositions),
      evidence: rowsBy(byParent(evidenceOfPositions)),
      inferredFrom: nodesBy(premisesOfPositions),
      corroboration: async ({ id }: PositionRow, _, context) =>
        (await agreeing(context).load(id))[0]?.count ?? 0,
    },
    PositionConnection: CONNECTION,
    Query: { positions: (_, args: PositionsArgs, context) => positionPage(args, context) },
  },
};

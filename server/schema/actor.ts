import { commentRequests } from '../../queries/record/comment-requests.ts';
import { membershipsOfActors, membersOfOrganisations } from '../../queries/record/memberships.ts';
import { EVERY_POSITION } from '../../queries/record/position-filter.ts';
import { principalsOfPersons } from '../../queries/record/principals-of-persons.ts';
import { byParent } from './batch.ts';
import { contradictionsOfActor } from './contradiction-answer.ts';
import { fieldOf, known, type NodeRow, nodesBy, rowsBy } from './load-node.ts';
import { allPositionsOf, positionsOf } from './position-pages.ts';
import type { SchemaModule, TypeResolvers } from './schema-module.ts';
import { typeOf } from './type-of.ts';

const COMMITMENTS = { ...EVERY_POSITION, stances: ['COMMITS'] };

const FIELDS: TypeResolvers = {
  name: known('name'),
  shortName: known('shortName'),
  aliases: known('aliases'),
  memberships: rowsBy(byParent(membershipsOfActors)),
  positions: positionsOf('actor'),
  commitments: ({ id }: NodeRow, _, context) =>
    allPositionsOf({ id, side: 'actor' }, COMMITMENTS, context),
  contradictions: contradictionsOfActor,
  commentRequests: rowsBy(byParent(commentRequests)),
};

const COMMON = /* GraphQL */ `
      id: ID!
      name: String!
      shortName: String
      "Other names, in any language, by which it is found."
      aliases: [String!]!
      memberships: [Membership!]!
      "Positions that the actor holds, oldest first, undated last."
      positions(filter: PositionFilter, first: Int = 50, after: String): PositionConnection!
      "Positions whose stance is COMMITS: signed, ratified, joined; a body commits to what it adopts, its members do not by that alone."
      commitments: [Position!]!
      "Contradictions in which the actor stands on a side, the heaviest first."
      contradictions: [Contradiction!]!
      "Requests for comment put to the actor, answered or not: no answer is not silence at the table."
      commentRequests: [CommentRequest!]!`;

/** Whoever holds a position: states, organisations and persons. */
export const actor: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "Whoever holds a position."
    interface Actor implements Node {${COMMON}
    }

    "A state of the world."
    type State implements Actor & Node {${COMMON}
      "ISO 3166-1 alpha-3."
      iso3: String
    }

    "An intergovernmental body, bloc, agency, company body or civil-society group."
    type Organisation implements Actor & Node {${COMMON}
      "IGO, BLOC, NGO, INDUSTRY, AGENCY, PANEL, COMPANY or MEDIA; UNKNOWN where the record does not say."
      form: String!
      members: [Membership!]!
    }

    "Somebody who speaks for an actor, or for nobody else."
    type Person implements Actor & Node {${COMMON}
      "The actors that the person speaks for."
      speaksFor: [Actor!]!
    }
  `,
  resolvers: {
    Actor: { __resolveType: typeOf },
    State: { ...FIELDS, iso3: known('iso3') },
    Organisation: {
      ...FIELDS,
      form: async (parent: NodeRow, _, context) =>
        (await fieldOf('form', parent, context)) ?? 'UNKNOWN',
      members: rowsBy(byParent(membersOfOrganisations)),
    },
    Person: { ...FIELDS, speaksFor: nodesBy(principalsOfPersons) },
  },
};

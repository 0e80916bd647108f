import type { Query, Row } from '../query.ts';
import { text, textOrNull } from '../read.ts';
import type { Ids } from './ids.ts';

/** That an actor is or was a member of an organisation. */
export type MembershipRow = {
  /** Id of the actor or organisation that was asked about. */
  readonly of: string;
  readonly id: string;
  readonly actor: string;
  readonly organisation: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly role: string | null;
};

const COLUMNS = /* Cypher */ `
    RETURN of, link.id AS id, actor.id AS actor, organisation.id AS organisation,
      link.from AS from, link.to AS to, link.role AS role
    ORDER BY of, id
  `;

/** What actors are members of. */
export const membershipsOfActors: Query<Ids, MembershipRow> = {
  name: 'memberships-of-actors',
  summary: 'What actors are members of; a row is a membership.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (actor:Actor {id: of})-[link:MEMBER_OF]->(organisation:Organisation)${COLUMNS}`,
  example: { ids: ['state:UGA'] },
  read: readMembership,
};

/** Who the members of organisations are. */
export const membersOfOrganisations: Query<Ids, MembershipRow> = {
  name: 'members-of-organisations',
  summary: 'Who the members of organisations are; a row is a membership.',
  cypher: /* Cypher */ `
    UNWIND $ids AS of
    MATCH (organisation:Organisation {id: of})<-[link:MEMBER_OF]-(actor:Actor)${COLUMNS}`,
  example: { ids: ['org:icglr'] },
  read: readMembership,
};

function readMembership(row: Row): MembershipRow {
  return {
    of: text(row, 'of'),
    id: text(row, 'id'),
    actor: text(row, 'actor'),
    organisation: text(row, 'organisation'),
    from: textOrNull(row, 'from'),
    to: textOrNull(row, 'to'),
    role: textOrNull(row, 'role'),
  };
}

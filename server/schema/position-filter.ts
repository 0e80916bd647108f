import { BadInputError } from '../../queries/errors.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { ACTOR_KINDS, type NodeKind } from '../../queries/vocabulary.ts';
import { type Days, daysOf } from '../../seed/dates.ts';
import { readActorKinds, readIds, TARGET_KINDS } from './read-ids.ts';
import type { SchemaModule } from './schema-module.ts';

type Texts = readonly string[] | null;

/** The filter as GraphQL hands it on. */
export type PositionFilterArgs = {
  readonly negotiations?: Texts;
  readonly instruments?: Texts;
  readonly targets?: Texts;
  readonly issues?: Texts;
  readonly actors?: Texts;
  readonly actorKinds?: readonly NodeKind[] | null;
  readonly memberOf?: Texts;
  readonly stances?: Texts;
  readonly evidentialities?: Texts;
  readonly sources?: Texts;
  readonly events?: Texts;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly minCorroboration?: number | null;
  readonly text?: string | null;
};

/** Which positions are asked for. */
export const positionFilter: SchemaModule = {
  typeDefs: /* GraphQL */ `
    "Which positions are asked for. A field that is not given, or an empty list, asks for all; several values of one field are alternatives; several fields must all be met. An id that nothing on record has is met by nothing."
    input PositionFilter {
      negotiations: [ID!]
      "The instruments that the target is, or is a clause of."
      instruments: [ID!]
      targets: [ID!]
      issues: [ID!]
      actors: [ID!]
      actorKinds: [NodeKind!]
      "Actors that are members of any of these organisations."
      memberOf: [ID!]
      stances: [Stance!]
      evidentialities: [Evidentiality!]
      sources: [ID!]
      events: [ID!]
      "Inclusive. A date known to the month or year passes if any day that it can mean lies within. A position with no date passes only where neither bound is given."
      from: Date
      "Inclusive, as is the other bound."
      to: Date
      "Fewest sources, reprints counted once, that show a position of the actor on the target with the same sign."
      minCorroboration: Int
      "Words looked for in actor, target and summary."
      text: String
    }
  `,
  resolvers: {},
};

/** Reads a filter; throws `BAD_INPUT` naming the field that cannot be used. */
export function readFilter(args: PositionFilterArgs | null | undefined): PositionFilterParams {
  const filter = args ?? {};
  const ids = (field: IdField, ...kinds: readonly NodeKind[]) =>
    readIds(filter[field], { place: `filter.${field}`, kinds });
  const { from, to } = readSpan(filter);
  return {
    negotiations: ids('negotiations', 'NEGOTIATION'),
    instruments: ids('instruments', 'INSTRUMENT'),
    targets: ids('targets', ...TARGET_KINDS),
    issues: ids('issues', 'ISSUE'),
    actors: ids('actors', ...ACTOR_KINDS),
    actorPrefixes: readActorKinds(filter.actorKinds, 'filter.actorKinds'),
    memberOf: ids('memberOf', 'ORGANISATION'),
    stances: filter.stances ?? [],
    evidentialities: filter.evidentialities ?? [],
    sources: ids('sources', 'SOURCE'),
    events: ids('events', 'EVENT'),
    from,
    to,
    minCorroboration: readLeast(filter.minCorroboration ?? 0),
    words: readWords(filter.text),
  };
}

type IdField =
  | 'negotiations'
  | 'instruments'
  | 'targets'
  | 'issues'
  | 'actors'
  | 'memberOf'
  | 'sources'
  | 'events';

/** Reads a text as the words in it. */
export function readWords(text: string | null | undefined): readonly string[] {
  return (text ?? '').split(/\s+/u).filter((word) => word !== '');
}

function readSpan({ from, to }: PositionFilterArgs) {
  const first = readDays(from, 'filter.from')?.first ?? null;
  const last = readDays(to, 'filter.to')?.last ?? null;
  if (first === null || last === null || first <= last) return { from: first, to: last };
  throw new BadInputError('filter.to', `${to}, before ${from}`, 'a date not before filter.from');
}

function readDays(date: string | null | undefined, place: string): Days | null {
  if ((date ?? null) === null) return null;
  const days = daysOf(date ?? '');
  if (days !== null) return days;
  throw new BadInputError(place, JSON.stringify(date), 'a date: 2025-12-12, 2025-12 or 2025');
}

function readLeast(least: number): number {
  if (least >= 0) return least;
  throw new BadInputError('filter.minCorroboration', String(least), '0 or more');
}

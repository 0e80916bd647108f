/**
 * Camp label
 * ==========
 *
 * What a camp is called: what it is for and against, and who is in it, in words of the record.
 *
 * Choice: of the topics that define a camp those are named on which more than half of the members who
 * spoke stand that way: at most two for and two against. A camp that differs on nothing says so.
 *
 * [Article]: none; the words are ours.
 */
import { ACTOR_KINDS, type ActorKind, kindOf } from '../vocabulary.ts';
import type { DefiningTopic } from './defining-topics.ts';

const MOST_NAMED = 2;

/** The topics that a label names, by their places. */
export interface LabelTopics {
  readonly pro: readonly number[];
  readonly contra: readonly number[];
}

/** Chooses the topics that a label names. */
export function labelTopics(defining: readonly DefiningTopic[]): LabelTopics {
  const pro = defining.filter(({ z, inside }) => z > 0 && inside > 0.5);
  const contra = defining.filter(({ z, against }) => z < 0 && against > 0.5);
  const places = (topics: readonly DefiningTopic[]) =>
    topics.slice(0, MOST_NAMED).map(({ topic }) => topic);
  return { pro: places(pro), contra: places(contra) };
}

/** How many members of a kind a camp has. */
export type KindCount = { readonly kind: ActorKind; readonly count: number };

/** Puts a label together from names of topics and ids of members. */
export function campLabel(
  names: { readonly pro: readonly string[]; readonly contra: readonly string[] },
  members: readonly string[],
): string {
  const parts = [...named('for', names.pro), ...named('against', names.contra)];
  return [...(parts.length === 0 ? ['no topic of its own'] : parts), counted(members)].join('; ');
}

function named(side: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [`${side}: ${names.join(', ')}`];
}

const WORDS: Readonly<Record<ActorKind, readonly [one: string, many: string]>> = {
  STATE: ['state', 'states'],
  ORGANISATION: ['organisation', 'organisations'],
  PERSON: ['person', 'persons'],
};

/** How many members there are of each kind, of those that there are. */
export function kindCounts(members: readonly string[]): readonly KindCount[] {
  return ACTOR_KINDS.map((kind) => ({
    kind,
    count: members.filter((id) => kindOf(id) === kind).length,
  })).filter(({ count }) => count > 0);
}

/** How many members there are of each kind: `4 states, 2 organisations`. */
function counted(members: readonly string[]): string {
  return kindCounts(members)
    .map(({ kind, count }) => `${count} ${WORDS[kind][count === 1 ? 0 : 1]}`)
    .join(', ');
}

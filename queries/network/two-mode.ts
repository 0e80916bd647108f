/**
 * Two-mode
 * ========
 *
 * Actors and the topics that they are on record on.
 *
 *     SUBTRACT  w(a, t) = m(a, t), the mean of the polarities held
 *     COMBINE   w(a, t) = 1 for +, -1 for -, 2 for both, 0 for neither
 *     IGNORE    w(a, t) = 1
 *
 *     ACTIVITY    w / |T(a)|
 *     PROMINENCE  w / number of actors on record on t
 *
 * Choice: Discourse Network Analyzer's subtract counts statements for less statements against; ours is
 * the mean of what is held, so that a half polarity weighs a half and repetition nothing. With its duplicates
 * "acrossrange" and whole polarities the two agree, as does IGNORE; divided by ACTIVITY or PROMINENCE they
 * agree where nobody is on two sides of a topic, which count as two there. It writes COMBINE as 1, 2 and 3.
 * Its own numbers are in `statement-two-mode.ts`.
 *
 * [Article]: Leifeld, P. (2017). Discourse network analysis: policy debates as dynamic networks.
 * The Oxford Handbook of Political Networks. doi:10.1093/oxfordhb/9780190228217.013.25
 */
import type { Definition } from '../definition.ts';
import { AGAINST, FOR, holdingsOf, meanOf } from './holdings.ts';
import { LEIFELD_2017 } from './leifeld.ts';
import { topicsOfActors } from './mark-polarities.ts';
import type { Normalisation, TwoModeRelation } from './network-words.ts';
import { at, idAt, type PositionTable } from './position-table.ts';

/** How an actor is tied to a topic, by their ids. */
export type TopicTie = { readonly actor: string; readonly topic: string; readonly weight: number };

/** What each relation between actors and topics is. */
export const TWO_MODE: Readonly<Record<TwoModeRelation, Definition>> = {
  SUBTRACT: {
    name: 'two-mode subtract',
    definition: 'w(a, t) = m(a, t), the mean of the polarities that a holds on t.',
    reference: LEIFELD_2017,
  },
  COMBINE: {
    name: 'two-mode combine',
    definition: 'w(a, t) = 1 where a holds + on t, -1 for -, 2 for both and 0 for neither.',
    reference: LEIFELD_2017,
  },
  IGNORE: {
    name: 'two-mode ignore',
    definition: 'w(a, t) = 1 where a is on record on t.',
    reference: LEIFELD_2017,
  },
};

const WEIGHTS: Readonly<Record<TwoModeRelation, (held: number) => number>> = {
  SUBTRACT: meanOf,
  COMBINE: (held) => {
    const [isFor, isAgainst] = [(held & FOR) !== 0, (held & AGAINST) !== 0];
    if (isFor && isAgainst) return 2;
    return Number(isFor) - Number(isAgainst);
  },
  IGNORE: () => 1,
};

/** How actors and topics are tied. */
export type TwoModeOptions = {
  readonly relation: TwoModeRelation;
  readonly normalisation: Normalisation;
};

/** Ties actors to the topics that they are on record on, in order of actor and topic. */
export function twoMode(
  table: PositionTable,
  { relation, normalisation }: TwoModeOptions,
): readonly TopicTie[] {
  const { start, actor, held } = holdingsOf(table);
  const activity = topicsOfActors(table);
  const ties = table.topics.flatMap((topic, place) => {
    const [first, end] = [at(start, place), at(start, place + 1)];
    const divisor = (of: number) => {
      if (normalisation === 'ACTIVITY') return at(activity, of);
      return normalisation === 'PROMINENCE' ? end - first : 1;
    };
    return Array.from(actor.subarray(first, end), (of, i) => ({
      place: of,
      actor: idAt(table.actors, of),
      topic,
      weight: WEIGHTS[relation](at(held, first + i)) / divisor(of),
    }));
  });
  return ties.sort((a, b) => a.place - b.place).map(({ place: _, ...tie }) => tie);
}

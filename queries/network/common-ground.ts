/**
 * Common ground
 * =============
 *
 * Group-aware consensus: how far every camp supports a topic, so that a large camp cannot outvote a small
 * one.
 *
 *     score(t) = Π over camps c of (a(c, t) + 1) / (n(c, t) + 2)
 *
 * where a(c, t) of the n(c, t) members of camp c who spoke to topic t support it.
 *
 * Choice: a camp in which nobody spoke contributes a half, and its silence is said. Every topic has a
 * score; whether more than half of those who spoke support it in each camp that spoke stands beside it. Of
 * these there must be two, where there are two camps: what one camp says alone is no common ground.
 * Where there is no camp there is nothing in common, and no topic. Among equals the lower id comes first.
 *
 * [Article]: Small, C., Bjorkegren, M., Erkkilä, T., Shaw, L., Megill, C. (2021). Polis: scaling
 * deliberation by mapping high dimensional opinion spaces. Recerca 26(2). doi:10.6035/recerca.5516
 */
import type { Definition } from '../definition.ts';
import { campVoices, forEachHolding } from './camp-voices.ts';
import { membersOf, type Partition, UNPLACED } from './partition.ts';
import { at, type PositionTable } from './position-table.ts';
import { SMALL_2021 } from './small.ts';

/** What common ground is. */
export const COMMON_GROUND: Definition = {
  name: 'group-aware consensus',
  definition:
    'score(t) = Π over camps of (a + 1) / (n + 2), where a of the n members who spoke to t support it; a camp in which nobody spoke contributes 1/2.',
  reference: SMALL_2021,
};

/** What a camp says of a topic. */
export interface CampSupport {
  readonly camp: number;
  /** Share of those who spoke that support it, 0 to 1; null where nobody spoke. */
  readonly support: number | null;
  readonly spoke: number;
  readonly members: number;
}

/** A topic, and how far it is common to the camps. */
export interface SharedTopic {
  readonly topic: number;
  readonly score: number;
  /** Whether more than half of those who spoke support it, in each of the camps, two or more, that spoke. */
  readonly everyCamp: boolean;
  readonly campSupport: readonly CampSupport[];
  /** Places of the actors, in a camp or not, that lean against it. */
  readonly blockers: readonly number[];
  /** Places of the members of camps that hold nothing on it. */
  readonly unheard: readonly number[];
}

/** The topics of a table, those that all camps share first. */
export function commonGround(table: PositionTable, partition: Partition): readonly SharedTopic[] {
  const camps = membersOf(partition);
  if (camps.length === 0) return [];
  const width = table.topics.length;
  const { spoke, agreed } = campVoices(table, partition);
  const { blockers, speakers } = listen(table);
  return table.topics
    .map((_, topic) => {
      const voices = camps.map((members, camp) => ({
        ...{ camp, members: members.length },
        ...{ spoke: at(spoke, camp * width + topic), agreed: at(agreed, camp * width + topic) },
      }));
      const heard = voices.filter((voice) => voice.spoke > 0);
      return {
        topic,
        score: voices.reduce((score, voice) => (score * (voice.agreed + 1)) / (voice.spoke + 2), 1),
        everyCamp:
          heard.length >= Math.min(2, camps.length) &&
          heard.every((voice) => 2 * voice.agreed > voice.spoke),
        campSupport: voices.map(({ agreed: support, ...voice }) => ({
          ...voice,
          support: voice.spoke === 0 ? null : support / voice.spoke,
        })),
        blockers: blockers[topic] ?? [],
        unheard: [...partition.keys()].filter(
          (actor) => partition[actor] !== UNPLACED && speakers[topic]?.has(actor) === false,
        ),
      };
    })
    .sort((one, other) => other.score - one.score);
}

/** Who spoke to each topic, and who leans against it. */
function listen(table: PositionTable) {
  const speakers = table.topics.map(() => new Set<number>());
  const blockers = table.topics.map((): number[] => []);
  forEachHolding(table, ({ actor, topic, leaning }) => {
    speakers[topic]?.add(actor);
    if (leaning < 0) blockers[topic]?.push(actor);
  });
  return { speakers, blockers };
}

/**
 * Defining topics
 * ===============
 *
 * The topics that tell a camp from the rest: where the share that supports differs most from that outside.
 *
 *     z = (p - q) / √( r (1 - r) (1 / (n + 2) + 1 / (m + 2)) )
 *     p = (a + 1) / (n + 2),  q = (b + 1) / (m + 2),  r = (a + b + 2) / (n + m + 4)
 *
 * where a of the n members who spoke to the topic support it, and b of the m outside.
 *
 * Choice: one more for and one more against on either side, so that a lone voice is not a landslide.
 * Topics are ranked by the size of z, whichever way the camp differs; a topic to which no member spoke
 * tells nothing of the camp. Who is in no camp is not outside. Among equals the lower id comes first.
 *
 * [Article]: Small, C., Bjorkegren, M., Erkkilä, T., Shaw, L., Megill, C. (2021). Polis: scaling
 * deliberation by mapping high dimensional opinion spaces. Recerca 26(2). doi:10.6035/recerca.5516
 */
import type { Definition } from '../definition.ts';
import type { CampVoices } from './camp-voices.ts';
import { at } from './position-table.ts';
import { SMALL_2021 } from './small.ts';

/** What defining topics are. */
export const DEFINING_TOPICS: Definition = {
  name: 'defining topics',
  definition:
    'Topics are ranked by the two-proportion z of the shares (a + 1) / (n + 2) that support them inside the camp and outside, a of the n who spoke.',
  reference: SMALL_2021,
};

/** A topic that tells a camp from the rest. */
export interface DefiningTopic {
  /** Place of the topic in the table. */
  readonly topic: number;
  /** Share of the members who spoke to it that support it, 0 to 1. */
  readonly inside: number;
  /** The same of those outside; null where none of them spoke. */
  readonly outside: number | null;
  /** Share of the members who spoke to it that oppose it, 0 to 1. */
  readonly against: number;
  /** How many standard errors the camp differs by; above 0 where it supports more. */
  readonly z: number;
}

/** How many topics an answer names for each camp at most. */
export const MOST_DEFINING = 10;

/** The topics that define a camp, the most telling first. */
export function definingTopics(
  voices: CampVoices,
  camp: number,
  width: number,
): readonly DefiningTopic[] {
  const all = { spoke: columnSums(voices.spoke, width), agreed: columnSums(voices.agreed, width) };
  return Array.from({ length: width }, (_, topic) => {
    const cell = camp * width + topic;
    const inside = { spoke: at(voices.spoke, cell), agreed: at(voices.agreed, cell) };
    const outside = {
      spoke: at(all.spoke, topic) - inside.spoke,
      agreed: at(all.agreed, topic) - inside.agreed,
    };
    return {
      topic,
      inside: inside.agreed / Math.max(1, inside.spoke),
      outside: outside.spoke === 0 ? null : outside.agreed / outside.spoke,
      against: at(voices.opposed, cell) / Math.max(1, inside.spoke),
      z: inside.spoke === 0 ? 0 : difference(inside, outside),
    };
  })
    .filter(({ z }) => z !== 0)
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z))
    .slice(0, MOST_DEFINING);
}

type Side = { readonly spoke: number; readonly agreed: number };

/** The two-proportion z of the shares that support, inside and outside. */
function difference(inside: Side, outside: Side): number {
  const [n, m] = [inside.spoke + 2, outside.spoke + 2];
  const [a, b] = [inside.agreed + 1, outside.agreed + 1];
  const both = (a + b) / (n + m);
  return (a / n - b / m) / Math.sqrt(both * (1 - both) * (1 / n + 1 / m));
}

function columnSums(counts: Int32Array, width: number): Int32Array {
  const sums = new Int32Array(width);
  counts.forEach((count, cell) => {
    sums[cell % width] = at(sums, cell % width) + count;
  });
  return sums;
}

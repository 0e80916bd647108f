import { EVIDENTIALITIES, POLARITY } from '../../queries/vocabulary.ts';
import { FAMILY, type Family } from './family.ts';
import type { StancePosition } from './input.ts';
import { byText, gather } from './order.ts';

/** The positions of one actor on one target within one family of stances, drawn as one line. */
export type Link = {
  readonly id: string;
  readonly actor: string;
  readonly target: string;
  readonly family: Family;
  /** Null where the family has none. */
  readonly polarity: number | null;
  /** Ids, in the order of the record. */
  readonly positions: readonly string[];
  /** Index into `EVIDENTIALITIES` of the strongest evidence: 0 is the strongest. */
  readonly strength: number;
  /** How many actors hold it: more than one where actors are merged. */
  readonly count: number;
};

/** The id of the link that draws a position. */
export function linkId({
  actor,
  target,
  stance,
}: Omit<StancePosition, 'id' | 'evidentiality'>): string {
  return `${actor}|${target}|${FAMILY[stance]}`;
}

/** Gathers positions into links, in order of id. */
export function linksOf(positions: readonly StancePosition[]): readonly Link[] {
  return [...gather(positions, linkId)]
    .map(([id, held]) => linkOf(id, held))
    .toSorted((one, other) => byText(one.id, other.id));
}

function linkOf(id: string, held: readonly StancePosition[]): Link {
  const [first] = held;
  if (first === undefined) throw new RangeError(`the link "${id}" has no position`);
  return {
    id,
    actor: first.actor,
    target: first.target,
    family: FAMILY[first.stance],
    polarity: POLARITY[first.stance],
    positions: held.map((position) => position.id),
    strength: Math.min(...held.map((position) => EVIDENTIALITIES.indexOf(position.evidentiality))),
    count: new Set(held.map(({ actor, member }) => member ?? actor)).size,
  };
}

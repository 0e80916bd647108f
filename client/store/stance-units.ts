import { EVIDENTIALITIES, POLARITY } from '../../queries/vocabulary.ts';
import { FAMILIES, FAMILY, type Family } from '../layout/family.ts';
import { byText, gather } from '../layout/order.ts';
import type { PositionNode, ViewRecord } from './record.ts';

/** How a sign is filled: by how its strongest position is known. */
export type Look = 'full' | 'thin' | 'hollow';

/** One actor in one family of stances on one thing: a cell of the matrix, a chip of a bar. */
export type Unit = {
  readonly actor: string;
  readonly family: Family;
  readonly look: Look;
  readonly positions: readonly PositionNode[];
};

/** Who is against and who is for; on neither side stand those who abstain or have no stance. */
export type Sides = {
  readonly against: readonly Unit[];
  readonly for: readonly Unit[];
  readonly neither: readonly Unit[];
};

/** How positions look together: hollow where all are inferred, thin where nobody who is named says it. */
export function lookOf(positions: readonly PositionNode[]): Look {
  const ranks = positions.map(({ evidentiality }) => EVIDENTIALITIES.indexOf(evidentiality));
  const strongest = EVIDENTIALITIES[Math.min(...ranks)];
  if (strongest === 'INFERRED') return 'hollow';
  return strongest === 'ANONYMOUS_OBSERVERS' ? 'thin' : 'full';
}

/** A unit for each actor and family, by family, then how it is known, then by code. */
export function unitsOf(record: ViewRecord, positions: readonly PositionNode[]): readonly Unit[] {
  const codeOf = (actor: string) => record.actors.get(actor)?.code ?? actor;
  return [...gather(positions, ({ actor, stance }) => `${actor} ${FAMILY[stance]}`).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { actor, stance } = first;
      return [{ actor, family: FAMILY[stance], look: lookOf(own), positions: own }];
    })
    .toSorted(
      (one, other) =>
        FAMILIES.indexOf(one.family) - FAMILIES.indexOf(other.family) ||
        LOOKS.indexOf(one.look) - LOOKS.indexOf(other.look) ||
        byText(codeOf(one.actor), codeOf(other.actor)),
    );
}

const LOOKS: readonly Look[] = ['full', 'thin', 'hollow'];

/** The units on either side. */
export function sidesOf(record: ViewRecord, positions: readonly PositionNode[]): Sides {
  const units = unitsOf(record, positions);
  const leaning = (sign: number) => units.filter((unit) => Math.sign(leanOf(unit)) === sign);
  return { against: leaning(-1), for: leaning(1), neither: leaning(0) };
}

function leanOf({ positions: [first] }: Unit): number {
  return first === undefined ? 0 : (POLARITY[first.stance] ?? 0);
}

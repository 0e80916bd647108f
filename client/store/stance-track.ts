import type { Stance } from '../../queries/vocabulary.ts';
import { POLARITY } from '../../queries/vocabulary.ts';
import { byText, gather } from '../layout/order.ts';
import type { PositionNode, ViewRecord } from './record.ts';
import type { WhatIf } from './what-if.ts';

/** Stances that can be supposed, from against to for. */
export const SUPPOSABLE = ['OPPOSES', 'RESERVES', 'ABSTAINS', 'CONDITIONAL', 'SUPPORTS'] as const;
/** One of them. */
export type Supposable = (typeof SUPPOSABLE)[number];

/** An actor on a lane: where the record has it, or where it is supposed to stand. */
export type Runner = { readonly actor: string; readonly supposed: boolean };
/** The actors of one stance on a target. */
export type Lane = { readonly stance: Supposable; readonly runners: readonly Runner[] };

/** Who stands where on a target, lane by lane; who is supposed to stand elsewhere has left its own. */
export function lanesOf(
  positions: readonly PositionNode[],
  target: string,
  whatIfs: readonly WhatIf[],
): readonly Lane[] {
  const here = whatIfs.filter((whatIf) => whatIf.target === target);
  const moved = new Set(here.map(({ actor }) => actor));
  const held = positions.filter(
    (position) => position.target === target && !moved.has(position.actor),
  );
  return SUPPOSABLE.map((stance) => ({
    stance,
    runners: [
      ...held.filter((position) => laneOf(position.stance) === stance).map(({ actor }) => actor),
    ]
      .filter((actor, index, all) => all.indexOf(actor) === index)
      .map((actor): Runner => ({ actor, supposed: false }))
      .concat(
        here
          .filter((whatIf) => laneOf(whatIf.stance) === stance)
          .map(({ actor }) => ({ actor, supposed: true })),
      ),
  }));
}

/** The lane of a stance: whatever is for without conditions stands as one that supports; null for silence. */
export function laneOf(stance: Stance): Supposable | null {
  if (POLARITY[stance] === 1) return 'SUPPORTS';
  return SUPPOSABLE.find((lane) => lane === stance) ?? null;
}

/** The target whose lanes are shown: the one that is selected or supposed on, else the most opposed. */
export function trackTarget(
  { targets }: ViewRecord,
  positions: readonly PositionNode[],
  wanted: readonly (string | null | undefined)[],
): string | null {
  const spoken = gather(positions, ({ target }) => target);
  const given = wanted.find((id) => id != null && targets.has(id));
  if (given != null) return given;
  const [most] = [...spoken]
    .map(([id, held]) => ({
      id,
      against: held.filter(({ stance }) => stance === 'OPPOSES').length,
    }))
    .toSorted((one, other) => other.against - one.against || byText(one.id, other.id));
  return most?.id ?? null;
}

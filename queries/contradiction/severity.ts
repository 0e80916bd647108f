/**
 * Severity
 * ========
 *
 * How much a finding weighs. It begins HIGH and falls one step for each reason there is to doubt it:
 * a side that rests on one source only; a side known only by unnamed observers or inference; two
 * instruments of different force; more than five years between the sides. It never falls below LOW.
 *
 * Choice: each side that rests on one source is a reason of its own. Who alleges the contradiction
 * makes it no heavier.
 *
 * [Article]: none; the steps are ours.
 */
import {
  areLongApart,
  areOfOtherForce,
  isInferred,
  isOfOneSource,
  isUnnamed,
  isWeak,
  type Sides,
} from './doubts.ts';
import { SEVERITIES, type Severity } from './finding.ts';
import type { Side } from './side.ts';
import { nameOfSide, quoted } from './words.ts';

/** The reasons that there are to doubt a finding. */
export const DOUBT_CODES = [
  'ONE_SOURCE',
  'UNNAMED_OBSERVERS',
  'INFERENCE',
  'UNNAMED_OBSERVERS_AND_INFERENCE',
  'OTHER_FORCE',
  'LONG_APART',
] as const;

/** A reason to doubt a finding, and the side that it is about; null where it is about both. */
export type Doubt = {
  readonly code: (typeof DOUBT_CODES)[number];
  readonly side: 'LEFT' | 'RIGHT' | null;
};

/** How much a finding weighs, and why no more: a line for each step that it falls, and the same as codes. */
export type Weighed = {
  readonly severity: Severity;
  readonly doubts: readonly Doubt[];
  readonly reasons: readonly string[];
};

/** Weighs a finding, and says what makes it lighter. */
export function severityOf(sides: Sides): Weighed {
  const { left, right } = sides;
  const each = [
    [left, 'LEFT'],
    [right, 'RIGHT'],
  ] as const;
  const told: readonly Told[] = [
    ...each.flatMap(([side, name]) => (isOfOneSource(side) ? [oneSource(side, name)] : [])),
    ...each.flatMap(([side, name]) => (isWeak(side) ? [weak(side, name)] : [])),
    ...(areOfOtherForce(sides) ? [otherForce(sides)] : []),
    ...(areLongApart(sides) ? [LONG_APART] : []),
  ];
  return {
    severity: SEVERITIES[told.length] ?? 'LOW',
    doubts: told.map(([doubt]) => doubt),
    reasons: told.map(([, reason]) => reason),
  };
}

const LONG_APART = [
  { code: 'LONG_APART', side: null },
  'More than five years lie between the two sides.',
] as const;

type Told = readonly [Doubt, string];

function oneSource(side: Side, name: Doubt['side']): Told {
  return [{ code: 'ONE_SOURCE', side: name }, `Only one source shows ${nameOfSide(side)}.`];
}

function weak(side: Side, name: Doubt['side']): Told {
  const [code, how] = wayOf(side);
  return [{ code, side: name }, `Known by ${how} only: ${nameOfSide(side)}.`];
}

function wayOf(side: Side): readonly [Doubt['code'], string] {
  if (isUnnamed(side)) return ['UNNAMED_OBSERVERS', 'unnamed observers'];
  return isInferred(side)
    ? ['INFERENCE', 'inference']
    : ['UNNAMED_OBSERVERS_AND_INFERENCE', 'unnamed observers and inference'];
}

function otherForce({ left, right }: Sides): Told {
  const force = ({ whole, force }: Side) => `${quoted(whole)} is ${force?.toLowerCase()}`;
  return [{ code: 'OTHER_FORCE', side: null }, `${force(left)} and ${force(right)}.`];
}

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

/** Weighs a finding, and says what makes it lighter: a line for each step that it falls. */
export function severityOf(sides: Sides): {
  readonly severity: Severity;
  readonly reasons: readonly string[];
} {
  const { left, right } = sides;
  const reasons = [
    ...[left, right].filter(isOfOneSource).map(oneSource),
    ...[left, right].filter(isWeak).map(weak),
    ...(areOfOtherForce(sides) ? [otherForce(sides)] : []),
    ...(areLongApart(sides) ? ['More than five years lie between the two sides.'] : []),
  ];
  return { severity: SEVERITIES[reasons.length] ?? 'LOW', reasons };
}

function oneSource(side: Side): string {
  return `Only one source shows ${nameOfSide(side)}.`;
}

function weak(side: Side): string {
  const how = wayOf(side);
  return `Known by ${how} only: ${nameOfSide(side)}.`;
}

function wayOf(side: Side): string {
  if (isUnnamed(side)) return 'unnamed observers';
  return isInferred(side) ? 'inference' : 'unnamed observers and inference';
}

function otherForce({ left, right }: Sides): string {
  const force = ({ whole, force }: Side) => `${quoted(whole)} is ${force?.toLowerCase()}`;
  return `${force(left)} and ${force(right)}.`;
}

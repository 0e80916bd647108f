/**
 * Assemble
 * ========
 *
 * Makes findings of what the rules found: pairs of positions that set one actor on one target against
 * one on another are one finding, whose sides hold all of them.
 *
 * Choice: findings stand by severity, then by rule, then by id.
 */
import type { ClaimRow } from '../record/claims.ts';
import type { Departure } from './departures.ts';
import type { Sides } from './doubts.ts';
import { type Finding, type RuleName, SEVERITIES } from './finding.ts';
import { type InnocentReading, innocentReadingsOf } from './innocent-readings.ts';
import { RULES } from './rules.ts';
import { severityOf, type Weighed } from './severity.ts';
import { leanOf, type Origins, type Side, sideOf } from './side.ts';
import type { Named, Standpoint } from './standpoints.ts';
import { statementOf } from './statement.ts';

/** Two sides that do not go together, and all that a reader is told of them. */
export type Contradiction = Weighed & {
  readonly id: string;
  readonly rule: RuleName;
  /** Id of the actor whose contradiction it is. */
  readonly actor: string | null;
  readonly statement: string;
  readonly left: Side;
  readonly right: Side;
  readonly issues: readonly string[];
  readonly readings: readonly InnocentReading[];
  readonly claimants: readonly ClaimRow[];
};

/** What is known of what the rules found, each by its id. */
export type Known = {
  readonly standpoints: readonly Standpoint[];
  readonly origins: Origins;
  readonly departures: readonly Departure[];
  readonly claims: readonly ClaimRow[];
  readonly issues: ReadonlyMap<string, Named>;
};

/** A pair of sides that a rule set against each other. */
export type Pairing = Omit<Finding, 'left' | 'right'> & {
  readonly left: Side;
  readonly right: Side;
};

/** Puts the positions of pairs together that set the same sides against each other. */
export function pairSides(findings: readonly Finding[], known: Known): readonly Pairing[] {
  const held = new Map(known.standpoints.map((standpoint) => [standpoint.id, standpoint]));
  const places = new Map(known.standpoints.map(({ id }, place) => [id, place]));
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const [left, right] = [held.get(finding.left), held.get(finding.right)];
    if (left === undefined || right === undefined) continue;
    const key = [finding.rule, ...[left, right].map(keyOf)].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const left = sideFrom(known, placesOf(group, 'left', places));
    const right = sideFrom(known, placesOf(group, 'right', places));
    const [first] = group;
    return first === undefined || left === null || right === null
      ? []
      : [{ ...first, left, right }];
  });
}

/** The ends of a side: whose it is, on what, and which way it leans. */
function keyOf(standpoint: Standpoint): string {
  return `${standpoint.actor.id} ${leanOf(standpoint)} ${standpoint.target.id}`;
}

/** Where the positions of one side of some pairs stand among those known, in their order. */
function placesOf(
  group: readonly Finding[],
  side: 'left' | 'right',
  places: ReadonlyMap<string, number>,
): readonly number[] {
  const ids = new Set(group.map((finding) => finding[side]));
  return [...ids].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
}

/** A side of the positions at some places among those known. */
function sideFrom({ standpoints, origins }: Known, places: readonly number[]): Side | null {
  const [first, ...others] = places.flatMap((place) => standpoints[place] ?? []);
  return first === undefined ? null : sideOf([first, ...others], origins);
}

/** Tells and weighs pairs of sides, and attaches who alleges them. */
export function assemble(pairings: readonly Pairing[], known: Known): readonly Contradiction[] {
  return pairings
    .map((pairing) => contradictionOf(pairing, known))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        rankOf(a.rule) - rankOf(b.rule) ||
        (a.id < b.id ? -1 : 1),
    );
}

function rankOf(rule: RuleName): number {
  return RULES.findIndex((known) => known.rule === rule);
}

function contradictionOf(pairing: Pairing, known: Known): Contradiction {
  const { rule, actor, left, right, issues } = pairing;
  const parties = [left.actor?.id, right.actor?.id, actor];
  const departures = known.departures.filter(({ of }) => parties.includes(of));
  const sides: Sides = { rule, left, right, departures };
  const named = issues.flatMap((id) => known.issues.get(id) ?? []);
  return {
    ...{ rule, actor, left, right, issues, ...severityOf(sides) },
    id: idOf(pairing),
    statement: statementOf({ ...sides, issues: named }),
    readings: innocentReadingsOf(sides),
    claimants: known.claims.filter((claim) => isAlleged(claim, pairing)),
  };
}

/** Names a finding by its rule and its sides, so that it is the same whenever it is found. */
function idOf({ rule, left, right }: Pairing): string {
  const end = ({ actor, lean, target }: Side) =>
    actor === null ? target.id : `${actor.id} ${lean} ${target.id}`;
  return `${rule} ${end(left)} / ${end(right)}`;
}

/** Whether a claim sets the two sides against each other, whichever way round. */
function isAlleged(claim: ClaimRow, { rule, actor, left, right }: Pairing): boolean {
  if (claim.rule !== rule || claim.about !== actor) return false;
  const on = (side: Side, id: string) =>
    side.positions.includes(id) || side.shown.includes(id) || side.target.id === id;
  return (
    (on(left, claim.left) && on(right, claim.right)) ||
    (on(left, claim.right) && on(right, claim.left))
  );
}

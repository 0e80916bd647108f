/**
 * Doubts
 * ======
 *
 * What there is to hold against a finding, each as a plain test of its sides.
 *
 * Choice: what is not on record raises no doubt. Dates may be known to the year or the month; more
 * than five years lie between two of them only if they do so by every day that they can mean.
 */
import type { RuleName } from './finding.ts';
import type { Side } from './side.ts';

/** Two sides, the rule that they break, and what the actor left, and when. */
export type Sides = {
  readonly rule: RuleName;
  readonly left: Side;
  readonly right: Side;
  readonly departures: readonly { readonly id: string; readonly date: string }[];
};

/** Whether a side rests on one source only. */
export const isOfOneSource = ({ sources }: Side): boolean => sources.length <= 1;

/** Whether a side is known only by observers whom no source names. */
export const isUnnamed = (side: Side): boolean => isKnownBy(side, ['ANONYMOUS_OBSERVERS']);

/** Whether a side is known only by inference. */
export const isInferred = (side: Side): boolean => isKnownBy(side, ['INFERRED']);

/** Whether a side is known only by unnamed observers, by inference, or by both. */
export const isWeak = (side: Side): boolean => isKnownBy(side, ['ANONYMOUS_OBSERVERS', 'INFERRED']);

function isKnownBy({ evidentialities }: Side, ways: readonly string[]): boolean {
  return evidentialities.length > 0 && evidentialities.every((way) => ways.includes(way));
}

/** Whether the sides are about two targets that share an issue. */
export const areOfOtherScope = ({ left, right }: Sides): boolean =>
  left.target.id !== right.target.id;

/** Whether the instruments of the sides oblige in different ways, as the record has it of both. */
export const areOfOtherForce = ({ left, right }: Sides): boolean =>
  left.force !== null && right.force !== null && left.force !== right.force;

/** Whether more than five years lie between the sides. */
export const areLongApart = ({ left, right }: Sides): boolean => {
  const [earlier, later] = inTime(left.date, right.date);
  return earlier !== null && later !== null && fiveYearsOn(lastOf(earlier)) < firstOf(later);
};

/** Whether, between the sides, the actor left a body or a target that one of them is about. */
export const isOfOtherMandate = ({ left, right, departures }: Sides): boolean => {
  const [earlier, later] = inTime(left.date, right.date);
  if (earlier === null || later === null) return false;
  const bound = [left, right].flatMap(({ target, whole, forum, actor }) => [
    ...[target.id, whole.id],
    ...[forum?.id, actor?.id],
  ]);
  return departures.some(
    ({ id, date }) =>
      bound.includes(id) && lastOf(date) >= firstOf(earlier) && firstOf(date) <= lastOf(later),
  );
};

function inTime(one: string | null, other: string | null) {
  if (one === null || other === null) return [null, null] as const;
  return one <= other ? ([one, other] as const) : ([other, one] as const);
}

/** As days that compare as text: before the first of a month or year, and after its last. */
const firstOf = (date: string): string => `${date}-00-00`.slice(0, 10);
const lastOf = (date: string): string => `${date}-99-99`.slice(0, 10);

function fiveYearsOn(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 5).padStart(4, '0')}${day.slice(4)}`;
}

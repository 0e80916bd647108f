import type { Sides } from './doubts.ts';
import type { RuleName } from './finding.ts';
import type { Side } from './side.ts';
import type { Named } from './standpoints.ts';
import { listed, placeOf, quoted, SAYS, when } from './words.ts';

/** What a sentence is made of. */
type Told = Sides & { readonly issues: readonly Named[] };

const TELLING: Readonly<Record<RuleName, (told: Told) => string>> = {
  COMMITMENT: (told) => `${held(told.left)} and ${stand(told.right)}${about(told)}.`,
  REVERSAL: (told) => `${held(told.left)}, and later ${stand(told.right)}${about(told)}.`,
  FORUM: (told) =>
    `${held(told.left)}${inHouse(told.left)}, and ${stand(told.right)}${inHouse(told.right)}${about(told)}.`,
  BLOC: ({ left, right, ...told }) =>
    `${left.actor?.name}, of ${right.actor?.name}, ${stand(left)}, while ${held(right)}${about({ left, right, ...told })}.`,
  SOURCES: (told) =>
    `One source has it that ${held(told.left)}, and another that it ${stand(told.right)}.`,
  REGRESSION: ({ left, right, issues }) =>
    `${quoted(right.target)}${when(right.date)} recalls ${quoted(left.target)}${when(left.date)} and leaves out ${listed(issues)}.`,
};

/** Tells a finding in one sentence that a reader can repeat. */
export function statementOf(told: Told): string {
  return TELLING[told.rule](told);
}

/** What an actor holds: “Uganda opposes …”. */
function held(side: Side): string {
  return `${side.actor?.name ?? ''} ${stand(side)}`.trimStart();
}

function stand(side: Side): string {
  return `${sayingOf(side)} ${placeOf(side)}${when(side.date)}`;
}

/** What the positions of a side say together, where they say it differently. */
function sayingOf({ stance, lean }: Side): string {
  return stance === null ? `is ${lean}` : SAYS[stance];
}

function inHouse({ forum }: Side): string {
  return forum === null ? '' : ` in the house of ${forum.name}`;
}

/** What the sides share, where it is not the target itself. */
function about({ left, right, issues }: Told): string {
  if (left.target.id === right.target.id || issues.length === 0) return '';
  return `; both concern ${listed(issues)}`;
}

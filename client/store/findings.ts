import { ACTOR_KINDS, CONTRADICTION_RULES, kindOf } from '../../queries/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Named, ViewRecord } from './record.ts';

/** Which contradictions are listed. */
export type Findings = {
  /** Rules that are switched off, sorted. */
  readonly off: readonly string[];
  /** Id of the actor that they are of; null for all. */
  readonly actor: string | null;
  /** Id of the issue that they are on; null for all. */
  readonly issue: string | null;
};

/** All of them. */
export const ALL_FINDINGS: Findings = { off: [], actor: null, issue: null };

/** Whether nothing is left out of the list. */
export function isAll({ off, actor, issue }: Findings): boolean {
  return off.length === 0 && actor === null && issue === null;
}

/** Whether a rule is one of those that the server knows. */
export function isRule(text: string): boolean {
  return CONTRADICTION_RULES.some((rule) => rule === text);
}

/** Whether an id is of what contradictions can be of. */
export function isParty(id: string): boolean {
  return ACTOR_KINDS.some((kind) => kind === kindOf(id));
}

/** Switches a rule off, or on again. */
export function toggleRule(findings: Findings, rule: string): Findings {
  const others = findings.off.filter((one) => one !== rule);
  const off = others.length < findings.off.length ? others : [...others, rule].toSorted();
  return { ...findings, off };
}

/** The findings that pass. */
export function passing(
  found: readonly Finding[],
  { off, actor, issue }: Findings,
): readonly Finding[] {
  return found.filter(
    (finding) =>
      !off.includes(finding.rule) &&
      (actor === null || partiesOf(finding).some(({ id }) => id === actor)) &&
      (issue === null || finding.issues.some(({ id }) => id === issue)),
  );
}

/** Which findings the API is asked for; null asks for all. */
export type FindingsAsked = {
  readonly rules: readonly string[] | null;
  readonly actors: readonly string[] | null;
  readonly issues: readonly string[] | null;
  readonly first: number | null;
};

/** Findings that are asked for at once, where there may be thousands. */
const FIRST = 200;

/**
 * Which findings to ask for. Of a record that is held position by position all are asked for, and the page
 * lists those that pass; in a larger one those that pass are asked for, the heaviest first.
 */
export function findingsAsked(
  { grain }: Pick<ViewRecord, 'grain'>,
  { off, actor, issue }: Findings,
): FindingsAsked {
  if (grain === 'POSITION') return { rules: null, actors: null, issues: null, first: null };
  return {
    rules: off.length === 0 ? null : CONTRADICTION_RULES.filter((rule) => !off.includes(rule)),
    actors: actor === null ? null : [actor],
    issues: issue === null ? null : [issue],
    first: FIRST,
  };
}

/** Whom findings are of, and on what, each once and by name. */
export function choicesIn(found: readonly Finding[]): {
  readonly actors: readonly Named[];
  readonly issues: readonly Named[];
} {
  return {
    actors: byName(found.flatMap(partiesOf)),
    issues: byName(found.flatMap(({ issues }) => issues)),
  };
}

function partiesOf({ actor }: Finding): readonly Named[] {
  return actor === null ? [] : [actor];
}

function byName(all: readonly Named[]): readonly Named[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

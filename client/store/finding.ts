import type { CONTRADICTION_RULES, Stance } from '../../queries/vocabulary.ts';
import { selectionOf } from './both.ts';
import type { Method } from './method.ts';
import type { Answered, EvidenceNode, Named } from './record.ts';

/** How much a contradiction weighs, most first. */
export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
/** A severity. */
export type Severity = (typeof SEVERITIES)[number];

/** A reason to doubt a contradiction, and the side that it is about; null where it is about both. */
export type Doubt = {
  readonly code:
    | 'ONE_SOURCE'
    | 'UNNAMED_OBSERVERS'
    | 'INFERENCE'
    | 'UNNAMED_OBSERVERS_AND_INFERENCE'
    | 'OTHER_FORCE'
    | 'LONG_APART';
  readonly side: 'LEFT' | 'RIGHT' | null;
};

/** A reading under which there is no contradiction. */
export type Reading =
  | 'OTHER_SCOPE'
  | 'OTHER_FORCE'
  | 'SINGLE_SOURCE'
  | 'UNNAMED_OBSERVERS'
  | 'INFERRED'
  | 'LONG_AGO'
  | 'CHANGED_MANDATE'
  | 'BODY_ALONE'
  | 'RECALL_KEEPS';

/** A side of a contradiction as a sentence tells it. */
export type ToldSide = {
  /** Null for an instrument. */
  readonly actor: Named | null;
  readonly target: Named | null;
  /** What the target is, or is a clause of. */
  readonly instrument: (Named & { readonly force: string | null }) | null;
  readonly forum: Named | null;
  /** What all its positions say; null where they say it differently, or there is none. */
  readonly stance: Stance | null;
  readonly lean: 'FOR' | 'AGAINST' | 'NEITHER';
  readonly date: string | null;
};

/** A contradiction as sentences tell it. */
export type ToldFinding = {
  readonly rule: (typeof CONTRADICTION_RULES)[number];
  readonly left: ToldSide;
  readonly right: ToldSide;
  readonly issues: readonly Named[];
};

/** One side of a contradiction: an actor's positions on a target, or a text with what it carries. */
export type FindingSide = ToldSide & {
  readonly event: Named | null;
  readonly positions: readonly { readonly id: string; readonly summary: string }[];
  readonly evidence: readonly EvidenceNode[];
};

/** Two sides on record that do not go together, found by a rule. */
export type Finding = {
  readonly id: string;
  readonly rule: ToldFinding['rule'];
  readonly actor: Named | null;
  readonly left: FindingSide;
  readonly right: FindingSide;
  readonly issues: readonly Named[];
  readonly severity: Severity;
  readonly doubts: readonly Doubt[];
  readonly claimants: readonly (Answered & {
    readonly id: string;
    readonly claimant: Named;
  })[];
  readonly readings: readonly Reading[];
  readonly method: Method;
};

/** A rule, and how many findings there are by it. */
export type RuleCount = { readonly rule: string; readonly count: number };

/** The findings that a selection is about first, the rest in the order in which they came. */
export function aboutFirst(
  findings: readonly Finding[],
  selection: string | null,
): readonly Finding[] {
  if (selection === null) return findings;
  const about = findings.filter((finding) => isAbout(finding, selection));
  return [...about, ...findings.filter((finding) => !about.includes(finding))];
}

/** What is selected to see both sides: the claim of a source, else a position or the text of each side. */
export function bothSides({ claimants: [claim], left, right }: Finding): string | null {
  if (claim) return claim.id;
  const [one, other] = [left, right].map(({ positions: [first], target }) => first ?? target);
  return one && other ? selectionOf(one.id, other.id) : null;
}

/** Whether a finding is about what is selected: its actor, a side, a position, an issue or a claim. */
export function isAbout(finding: Finding, selection: string): boolean {
  const { id, actor, issues, claimants, left, right } = finding;
  if (bothSides(finding) === selection) return true;
  const sides = [left, right].flatMap(({ target, positions }) => [
    target?.id,
    ...positions.map((position) => position.id),
  ]);
  const named = [...issues, ...claimants].map((one) => one.id);
  return [id, actor?.id, ...sides, ...named].includes(selection);
}

import type { Query, Row } from '../query.ts';
import { text, textOrNull, texts } from '../read.ts';
import type { CONTRADICTION_RULES } from '../vocabulary.ts';

/** A rule by which two sides on record do not go together. */
export type RuleName = (typeof CONTRADICTION_RULES)[number];

/** How much a finding weighs, most first. */
export const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const;
/** A severity. */
export type Severity = (typeof SEVERITIES)[number];

/** Whose contradictions are looked for, and on what; an empty list asks for all, of `crowded` for none. */
export type FindingParams = {
  readonly actors: readonly string[];
  readonly issues: readonly string[];
  /** Only what is held on these targets; an empty list asks for all. */
  readonly targets: readonly string[];
  /** Actors who hold so much that not all of it is set against all of it: they are left out. */
  readonly crowded: readonly string[];
  /** Most pairs that one rule gives. */
  readonly limit: number;
};

/** Everything, in bounds that a record of some hundred positions does not meet. */
export const EVERY_FINDING: FindingParams = {
  ...{ actors: [], issues: [], targets: [], crowded: [], limit: 5_000 },
};

/** Two sides that do not go together, by id, and the issues that they share. */
export type Finding = {
  readonly rule: RuleName;
  /** Whose contradiction it is; null where an instrument has no body. */
  readonly actor: string | null;
  /** A position; of a regression, the instrument that is recalled. */
  readonly left: string;
  /** A position; of a regression, the instrument that recalls. */
  readonly right: string;
  /** Every issue that both sides are about; of a regression, those that are left out. */
  readonly issues: readonly string[];
};

/** A rule as a question: its answer is every pair that breaks it. */
export interface Rule extends Query<FindingParams, Finding> {
  readonly rule: RuleName;
  /** What the rule holds against what, and what it lets pass, in one paragraph. */
  readonly definition: string;
  /** The rules are ours. */
  readonly reference: null;
}

/** Reads the rows of a rule; the reader throws TypeError naming the column and what it found. */
export const findingOf =
  (rule: RuleName) =>
  (row: Row): Finding => ({
    rule,
    actor: textOrNull(row, 'actor'),
    left: text(row, 'left'),
    right: text(row, 'right'),
    issues: texts(row, 'issues'),
  });

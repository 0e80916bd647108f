import type { Stance } from '../../queries/vocabulary.ts';
import type { Severity } from '../store/finding.ts';
import { STANCE_WORDS } from './closed-lists.ts';
import { counted, listed, within } from './counting.ts';

/** Rules in short, as buttons. */
const RULES: Readonly<Record<string, string>> = {
  COMMITMENT: 'Commitment',
  REVERSAL: 'Reversal',
  FORUM: 'Two forums',
  BLOC: 'Against own bloc',
  SOURCES: 'Sources disagree',
  REGRESSION: 'Regression',
};
const SEVERITY: Readonly<Record<Severity, string>> = { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' };

type ContradictionWords = {
  readonly rules: typeof RULES;
  readonly severities: typeof SEVERITY;
};

const LISTS: ContradictionWords = { rules: RULES, severities: SEVERITY };

const TEXTS = {
  rule: 'Rule',
  statement: 'In one sentence',
  bothSides: ['One side', 'The other'],
  found: (shown: number, all: number): string =>
    shown === all ? counted(all, 'finding') : `${shown} of ${counted(all, 'finding')}`,
  issue: 'Issue',
  everyActor: 'every actor',
  everyIssue: 'every issue',
  showAll: 'Show all',
  nonePasses: 'No finding is by these rules, of this actor and on this issue.',
  none: 'Six rules ran on every position on record, and none found two sides that do not go together.',
  nonePassing:
    'Six rules ran on the positions that pass the filter, and none found two sides of them that do not go together.',
  more: (count: number): string =>
    `${counted(count, 'more finding')}: choose a rule, an actor or an issue to see them.`,
  onIssues: (names: readonly string[]): string =>
    names.length === 0 ? '' : `on ${listed(names.map(within))}`,
  byRule: 'found by rule, alleged by no one',
  alleged: (names: readonly string[]): string => `alleged by ${listed(names)}`,
  who: 'Who alleges it',
  nobody: 'No source. Demarche’s rule finds it.',
  underName: (claimant: string): string => `${claimant}, and it stays under that name.`,
  noAnswer: (actor: string | null): string =>
    actor === null ? 'No answer is on record.' : `No answer by ${actor} is on record.`,
  innocent: 'Innocent readings, not ruled out',
  noReading: 'None of the known readings applies.',
  why: (severity: string): string => `Why ${severity.toLowerCase()}`,
  startsHigh: 'Starts high; a step down for each.',
  severity: 'Severity',
  onMap: 'Show as two paths',
  recalls: 'recalls',
  side: (stance: Stance | null, target: string | null): string => {
    if (target === null) return stance === null ? '' : STANCE_WORDS[stance];
    if (stance === null) return target;
    const does = STANCE_WORDS[stance];
    return `${does.charAt(0).toUpperCase()}${does.slice(1)} ${within(target)}`;
  },
  sources: (count: number): string => (count === 0 ? 'no source' : counted(count, 'source')),
  evidence: (count: number): string => `Evidence, ${counted(count, 'span')}`,
} as const;

/** The words of the contradictions. */
export const EN_CONTRADICTIONS: typeof TEXTS & ContradictionWords = { ...TEXTS, ...LISTS };

/** Codes of everything that can be wrong with a record: `E` is an error, `W` a warning. */
export const PROBLEM_CODES = [
  'E01',
  'E02',
  'E03',
  'E04',
  'E05',
  'E06',
  'E07',
  'E08',
  'E09',
  'E10',
  'E11',
  'E12',
  'E13',
  'W01',
  'W02',
  'W03',
] as const;
/** A code of a problem. */
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Something that is wrong at one place of a record, in words fit for a sentence. */
export interface Finding {
  /** File as the reader names it: `positions.csv`, or a path to it. */
  readonly file: string;
  /** Line on which the row begins, counted from 1. */
  readonly line: number;
  /** Column of the table, or property of `datapackage.json`; empty where the whole line is meant. */
  readonly column: string;
  /** What stands there: `"oppose"`, `7 cells`. */
  readonly found: string;
  /** What may stand there: `an id of its own`. */
  readonly allowed: string;
}

/** A finding, the law it breaks, and what to do about it. */
export interface Problem extends Finding {
  readonly code: ProblemCode;
  readonly remedy: string;
}

/** Whether a problem keeps a record from being loaded; a warning does not. */
export function isError({ code }: Problem): boolean {
  return code.startsWith('E');
}

/** A problem as one sentence: place, code, what was found, what is allowed, what to do. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, found, allowed, remedy } = problem;
  const place = [file, line, ...(column === '' ? [] : [column])].join(':');
  return `${place} ${code} found ${found}, allowed: ${allowed} — ${remedy}`;
}

/** Compares problems by file, line, column and code, for sorting. */
export function byPlace(left: Problem, right: Problem): number {
  return (
    compare(left.file, right.file) ||
    left.line - right.line ||
    compare(left.column, right.column) ||
    compare(left.code, right.code)
  );
}

/** Most characters of a value that a problem repeats. */
const LONGEST = 80;

/** A value as a problem shows it: in quotes, on one line, cut where it is long. */
export function quoted(value: string): string {
  const characters = [...value];
  const shown =
    characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : value;
  return JSON.stringify(shown);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

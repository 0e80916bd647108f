import type { Finding, ProblemCode } from '../problem.ts';
import type { SourceTexts } from '../source-texts.ts';
import type { TableRow, Tables } from '../tables.ts';

/** Something that holds in every sound record, and how to find where it does not. */
export interface Law {
  readonly code: ProblemCode;
  /** What to do about a finding, as an order. */
  readonly remedy: string;
  /** Finds every place that breaks the law; the texts are those at hand, by the source's id. */
  readonly check: (tables: Tables, texts: SourceTexts) => Iterable<Finding>;
}

/** What a law says at a place: what stands there, and what may. */
export type Said = Pick<Finding, 'found' | 'allowed'>;

/** A finding in one column of a row. */
export function findingAt({ file, line }: TableRow, column: string, said: Said): Finding {
  return { file, line, column, ...said };
}

/** The place of a row as a finding names it: `positions.csv:12`. */
export function placeOf({ file, line }: TableRow): string {
  return `${file}:${line}`;
}

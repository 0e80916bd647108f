import { byPlace, type Problem } from '../problem.ts';
import type { SourceTexts } from '../source-texts.ts';
import type { Tables } from '../tables.ts';
import { LAWS } from './laws.ts';

/** What a check may use besides the tables. */
export interface CheckOptions {
  /** Texts of sources: with them spans are proved and paraphrases compared. @default none */
  readonly texts?: SourceTexts;
}

/**
 * Every problem of a record at once, by file, line, column and code: what went wrong in reading and
 * merging it, and every place that breaks a law.
 */
export function checkRecord(tables: Tables, options: CheckOptions = {}): readonly Problem[] {
  const texts = options.texts ?? new Map<string, string>();
  const broken = LAWS.flatMap(({ code, remedy, check }) =>
    Array.from(check(tables, texts), (finding) => ({ ...finding, code, remedy })),
  );
  return [...(tables.problems ?? []), ...broken].sort(byPlace);
}

import { checkRecord } from '../../seed/check/check-record.ts';
import type { Problem } from '../../seed/problem.ts';
import type { SourceTexts } from '../../seed/source-texts.ts';
import { type Changes, tablesOf } from './tables-of.ts';

/** Where the sound record with changes breaks which law: `positions.csv:2:stance E05`. */
export function placesOf(changes: Changes, texts?: SourceTexts): readonly string[] {
  return checkRecord(tablesOf(changes), texts === undefined ? {} : { texts }).map(placeOf);
}

/** A problem without its words. */
export function placeOf({ file, line, column, code }: Problem): string {
  return `${file}:${line}:${column} ${code}`;
}

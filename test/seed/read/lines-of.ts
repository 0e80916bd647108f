import type { Line } from '../../../seed/read/csv-rows.ts';
import { type LinesReading, readLines } from '../../../seed/read/lines.ts';

/** The rows of a CSV text, and what is wrong with them. */
export function linesOf(text: string): LinesReading & { readonly lines: readonly Line[] } {
  const lines: Line[] = [];
  const reading = readLines(Buffer.from(text));
  let result = reading.next();
  for (; !result.done; result = reading.next()) lines.push(result.value);
  return { lines, ...result.value };
}

import { DemarcheError } from '../../queries/errors.ts';
import type { Cells } from '../init/starter-rows.ts';
import { tableRows } from './table-rows.ts';
import { openTableText } from './table-text.ts';

/** Reads a small table whole, its cells by column. Throws `BAD_RECORD` where a column that it needs is missing. */
export async function readNamedRows(
  path: string,
  needed: readonly string[],
): Promise<readonly Cells[]> {
  const lines: (readonly string[])[] = [];
  for await (const batch of tableRows(openTableText(path).chunks)) {
    lines.push(...batch.map(({ cells }) => cells));
  }
  const [header = [], ...rest] = lines;
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    throw new DemarcheError('BAD_RECORD', `${path} has no column ${missing.join(', ')}`);
  }
  return rest.map((cells) =>
    Object.fromEntries(header.map((column, index) => [column, cells[index]?.trim() ?? ''])),
  );
}

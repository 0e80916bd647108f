import { readNamedRows } from './named-rows.ts';
import { trueDate } from './true-date.ts';

/** A source as a list of sources has it; empty where it says nothing. */
export interface ListedSource {
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/**
 * Reads a list of sources by their `source_id`: a CSV, packed or not, with `title`, `date` and `url`.
 * What it quotes stays where it is. Throws `BAD_RECORD` without a column `source_id`.
 */
export async function readSourceList(path: string): Promise<ReadonlyMap<string, ListedSource>> {
  const rows = await readNamedRows(path, ['source_id']);
  return new Map(
    rows.map(({ source_id: id = '', title = '', date = '', url = '' }) => [
      id,
      { title: title === '' ? id : title, date: trueDate(date) ?? '', url },
    ]),
  );
}

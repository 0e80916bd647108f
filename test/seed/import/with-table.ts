import { writeFile } from 'node:fs/promises';
import { readRecord } from '../../../seed/read.ts';
import { importCommand } from '../../../server/command/import.ts';
import { emptyFolder, type Folder } from '../../empty-folder.ts';
import { type Ending, runOne } from '../../server/command/run-one.ts';
import type { Cells } from '../sound-record.ts';

/** The header that is understood without a map. */
export const HEADER = 'actor_id,actor_name,target_id,target_title,date,stance,issue,source';

/** A folder with a table of positions: the header that is understood, and rows. */
export async function withTable(rows: readonly string[], header: string = HEADER): Promise<Folder> {
  const folder = await emptyFolder();
  await writeFile(folder.path('talks.csv'), `${[header, ...rows].join('\r\n')}\r\n`);
  return folder;
}

/** Imports the table of a folder into the record beside it. */
export function run(folder: Folder, ...words: readonly string[]): Promise<Ending> {
  return runOne(importCommand, [folder.path('talks.csv'), '--to', folder.path('record'), ...words]);
}

/** The rows of a table of the record that was made. */
export async function rowsOf(
  folder: Folder,
  table: 'actors' | 'positions' | 'sources' | 'evidence',
): Promise<readonly Cells[]> {
  const { rows } = await readRecord(folder.path('record'));
  return rows[table].map(({ cells }) => cells);
}

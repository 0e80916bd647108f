import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInputError } from '../../queries/errors.ts';
import { COLUMNS, TABLE_NAMES } from '../columns.ts';
import { HEAD_FILE } from '../read/head.ts';
import { csvLine } from './csv-line.ts';
import { dataPackageOf } from './data-package.ts';
import { starterGuide } from './starter-guide.ts';
import { STARTER_FILE, STARTER_ROWS, STARTER_TEXT } from './starter-rows.ts';

/** What a record that is begun is called. */
export interface NewRecord {
  /** Machine name: lower-case letters, digits, hyphens. */
  readonly name: string;
  readonly title: string;
  /** SPDX name of the licence. */
  readonly licence: string;
}

/**
 * Begins a record in a folder: every table with a few invented rows, the text of their source, and a
 * guide. Throws `BAD_INPUT` where the folder holds anything already.
 */
export async function initRecord(folder: string, head: NewRecord): Promise<readonly string[]> {
  await makeEmptyFolder(folder);
  await mkdir(join(folder, 'texts'));
  const files = new Map([
    [HEAD_FILE, dataPackageOf({ ...head, version: '0.1.0', tables: TABLE_NAMES, origins: [] })],
    ['README.md', starterGuide(head.title)],
    [join('texts', STARTER_FILE), STARTER_TEXT],
    ...TABLE_NAMES.map((table) => [`${table}.csv`, starterTable(table)] as const),
  ]);
  for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' });
  return [...files.keys()];
}

/** Makes a folder, or takes one that is empty. Throws `BAD_INPUT` where it is neither. */
export async function makeEmptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length === 0) return;
  const found = `${folder} with ${names.length} files`;
  throw new BadInputError('DIR', found, 'a folder that is empty, or not there yet');
}

function starterTable(table: (typeof TABLE_NAMES)[number]): string {
  const columns = COLUMNS[table].map(({ name }) => name);
  const rows = (STARTER_ROWS[table] ?? []).map((cells) => columns.map((name) => cells[name] ?? ''));
  return [columns, ...rows].map(csvLine).join('');
}

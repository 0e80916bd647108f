import { join } from 'node:path';
import { byTable } from './by-table.ts';
import { TABLE_NAMES, type TableName } from './columns.ts';
import type { Problem } from './problem.ts';
import { CODEBOOK_FILE, readCodebook } from './read/codebook.ts';
import { type Content, readContent } from './read/content.ts';
import { HEAD_FILE, type HeadReading, readHead } from './read/head.ts';
import { readStories, STORIES_FILE } from './read/stories.ts';
import { readTable, type TableReading } from './read/table.ts';
import { unreadable } from './read/unreadable.ts';
import { sha256 } from './sha256.ts';
import { LOST_NOTHING, lostOf, type Tables } from './tables.ts';

/**
 * Reads the record in a folder: `datapackage.json`, and `<table>.csv` for each table that it lists. No
 * table is obligatory: one that is neither listed nor there is empty; one that is only listed, or only
 * there, is E01. No fault of a record is thrown: `problems` has them all.
 */
export async function readRecord(folder: string): Promise<Tables> {
  const headContent = await readContent(join(folder, HEAD_FILE));
  const { head, listed, problems } = readHead(headContent);
  const sums = [sumOf(HEAD_FILE, headContent)];
  const readings = new Map<TableName, TableReading>();
  for (const table of TABLE_NAMES) {
    const content = await readContent(join(folder, `${table}.csv`));
    sums.push(sumOf(table, content));
    readings.set(table, readListed(table, content, listed));
  }
  const codebook = await readContent(join(folder, CODEBOOK_FILE));
  sums.push(sumOf(CODEBOOK_FILE, codebook));
  const told = await readContent(join(folder, STORIES_FILE));
  sums.push(sumOf(STORIES_FILE, told));
  const { stories, problems: ofStories } = readStories(told);
  const inOrder = [...readings.values()];
  return {
    head,
    rows: byTable((table) => readings.get(table)?.rows ?? []),
    codebook: readCodebook(codebook),
    stories,
    digest: sha256(sums.join('')),
    problems: [...problems, ...inOrder.flatMap((reading) => reading.problems), ...ofStories],
    lost: lostOf(inOrder.map(({ lost }) => lost)),
  };
}

/** Reads which record is in a folder, and in which state, and none of its rows. */
export async function readIdentity(folder: string): Promise<Pick<Tables, 'head' | 'digest'>> {
  const content = await readContent(join(folder, HEAD_FILE));
  const sums = [sumOf(HEAD_FILE, content)];
  for (const table of TABLE_NAMES) {
    sums.push(sumOf(table, await readContent(join(folder, `${table}.csv`))));
  }
  for (const file of [CODEBOOK_FILE, STORIES_FILE]) {
    sums.push(sumOf(file, await readContent(join(folder, file))));
  }
  return { head: readHead(content).head, digest: sha256(sums.join('')) };
}

function readListed(
  table: TableName,
  content: Content,
  listed: HeadReading['listed'],
): TableReading {
  const isListed = listed?.has(table) ?? content.is !== 'absent';
  if (isListed) return readTable(table, content);
  if (content.is === 'absent') return { rows: [], problems: [], lost: LOST_NOTHING };
  const reading = readTable(table, content);
  return { ...reading, problems: [unlisted(table), ...reading.problems] };
}

function unlisted(table: TableName): Problem {
  return unreadable(
    {
      file: HEAD_FILE,
      line: 1,
      column: 'resources',
      found: `no "${table}", though ${table}.csv is there`,
      allowed: 'every table of the folder',
    },
    `list ${table}.csv, or take it away`,
  );
}

/** What the digest of a record holds of one of its files. */
function sumOf(name: string, content: Content): string {
  return content.is === 'there' ? `${name} ${sha256(content.bytes)}\n` : '';
}

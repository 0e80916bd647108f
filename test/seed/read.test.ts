import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRecord } from '../../seed/check/check-record.ts';
import { readIdentity, readRecord } from '../../seed/read.ts';
import { LOST_NOTHING } from '../../seed/tables.ts';
import { type Files, filesIn, folderOf } from './folder-of.ts';
import { placeOf } from './places-of.ts';
import { tablesOf } from './tables-of.ts';

/** Where the files of the sound record with changes cannot be read as they should. */
async function placesIn(files: Files): Promise<readonly string[]> {
  await using folder = await folderOf(tablesOf(), files);
  return checkRecord(await readRecord(folder.path)).map(placeOf);
}

test('a record is read as it was written: head, rows, lines and cells', async () => {
  const sound = tablesOf();
  await using folder = await folderOf(sound);

  const tables = await readRecord(folder.path);

  expect(tables.head).toEqual(sound.head);
  expect(tables.rows).toEqual(sound.rows);
  expect(tables.problems).toEqual([]);
  expect(tables.lost).toEqual(LOST_NOTHING);
});

test('what a record is can be read without its rows', async () => {
  await using folder = await folderOf(tablesOf());

  const { head, digest } = await readRecord(folder.path);

  expect(await readIdentity(folder.path)).toEqual({ head, digest });
});

test('a folder that is not there is a problem, and throws nothing', async () => {
  const tables = await readRecord('/nowhere/at-all');

  expect(tables.problems?.map(placeOf)).toEqual(['datapackage.json:1: E01']);
});

test('a table that is listed and not there is unreadable', async () => {
  expect(await placesIn({ 'lineage.csv': null })).toContain('lineage.csv:1: E01');
});

test('a table that is neither listed nor there is empty', async () => {
  const head = { name: 'a', title: 'A', version: '1', licenses: [{ name: 'CC0-1.0' }] };
  await using folder = await filesIn({ 'datapackage.json': JSON.stringify(head) });

  const tables = await readRecord(folder.path);

  expect(tables.problems).toEqual([]);
  expect(tables.rows.positions).toEqual([]);
});

test('a table that is there and not listed is a problem of the list', async () => {
  const head = {
    name: 'a',
    title: 'A',
    version: '1',
    licenses: [{ name: 'CC0-1.0' }],
    resources: [],
  };
  await using folder = await filesIn({
    'datapackage.json': JSON.stringify(head),
    'issues.csv': 'id,name\nissue:a,A\n',
  });

  const tables = await readRecord(folder.path);

  expect(tables.problems?.map(placeOf)).toEqual(['datapackage.json:1:resources E01']);
  expect(tables.rows.issues).toHaveLength(1);
});

test('a folder where a table should be is unreadable', async () => {
  await using folder = await folderOf(tablesOf(), { 'recalls.csv': null });
  await mkdir(join(folder.path, 'recalls.csv'));

  const { problems } = await readRecord(folder.path);

  expect(problems?.map(placeOf)).toEqual(['recalls.csv:1: E01']);
});

test('a table that cannot be read causes no problems in others', async () => {
  expect(await placesIn({ 'clauses.csv': Uint8Array.of(0xff) })).toEqual(['clauses.csv:1: E01']);
  expect(await placesIn({ 'evidence.csv': 'what\n' })).toEqual([
    'evidence.csv:1:end E02',
    'evidence.csv:1:id E02',
    'evidence.csv:1:paraphrase E02',
    'evidence.csv:1:sha256 E02',
    'evidence.csv:1:shows E02',
    'evidence.csv:1:source E02',
    'evidence.csv:1:start E02',
    'evidence.csv:1:what E02',
  ]);
});

test('a row that cannot be read causes no problems in others, which are all found', async () => {
  await using folder = await folderOf(tablesOf());
  const evidence = await readFile(join(folder.path, 'evidence.csv'), 'utf8');
  const torn = evidence
    .replace('Aland,It says no.', 'Aland,It says no.,more') // of evidence:1
    .replace('lineage:1,source:report,2', 'lineage:1,source:report,two'); // of evidence:2

  expect(await placesIn({ 'evidence.csv': torn })).toEqual([
    'evidence.csv:2: E01',
    'evidence.csv:3:start E05',
  ]);
});

test('the ids in a row that cannot be read are neither missing nor orphans', async () => {
  await using folder = await folderOf(tablesOf());
  const positions = await readFile(join(folder.path, 'positions.csv'), 'utf8');
  const torn = positions.replace('Not this.', 'Not this.,more'); // of position:1, the only one by its speaker

  expect(await placesIn({ 'positions.csv': torn })).toEqual(['positions.csv:2: E01']);
});

test('the digest names the exact bytes of the record', async () => {
  await using one = await folderOf(tablesOf());
  await using same = await folderOf(tablesOf());
  await using other = await folderOf(
    tablesOf({ issues: { 'issue:tracing': { name: 'tracing' } } }),
  );
  const digests = await Promise.all(
    [one, same, other].map(async ({ path }) => (await readRecord(path)).digest),
  );

  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(digests[1]).toBe(digests[0]);
  expect(digests[2]).not.toBe(digests[0]);
});

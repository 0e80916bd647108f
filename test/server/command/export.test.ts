import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import type { Environment } from '../../../server/config.ts';
import { worldOf } from './world-of.ts';

let home: string;
let files: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-export-'));
  files = await mkdtemp(join(tmpdir(), 'demarche-exported-'));
  const world = worldOf({ env: { DEMARCHE_HOME: home } });
  await runProgram(['load', 'seed/records/unea7-minerals'], world);
});
afterAll(async () => {
  for (const folder of [home, files]) await rm(folder, { recursive: true, force: true });
});

const take = (...words: readonly string[]) => takeUnder({}, ...words);
const takeUnder = async (env: Environment, ...words: readonly string[]) => {
  const world = worldOf({ env: { DEMARCHE_HOME: home, ...env } });
  const code = await runProgram(['export', ...words], world);
  return { code, printed: world.printed.join('\n'), written: world.written.join('') };
};

test('export writes what the filter lets through, to the standard output or to a file', async () => {
  const out = join(files, 'against.csv');
  const asked = ['csv', '--filter', 'stances=OPPOSES', '--filter', 'actors=state:UGA'];

  const { printed } = await take(...asked);
  const { code } = await take(...asked, '--out', out);

  expect(code).toBe(0);
  expect(await readFile(out, 'utf8')).toBe(`${printed}\n`);
  const rows: Record<string, string>[] = parse(`${printed}\n`, { columns: true });
  expect(new Set(rows.map(({ actor, stance }) => `${actor} ${stance}`))).toEqual(
    new Set(['state:UGA OPPOSES']),
  );
});

test('export takes the query of an address of the viewer', async () => {
  const { printed } = await take('json', '--filter', '?view=table&dial=record');
  const { positions } = JSON.parse(printed);

  const known = positions.map((position: { evidentiality: string }) => position.evidentiality);
  expect(new Set(known)).toEqual(new Set(['RECORD']));
});

test('export refuses what it does not know, and says what there is', async () => {
  expect(await take('docx')).toMatchObject({
    code: 1,
    written: expect.stringContaining('graphml'),
  });
  expect(await take('csv', '--filter', 'stances')).toMatchObject({
    code: 1,
    written: expect.stringContaining('NAME=VALUE'),
  });
  expect(await take('csv', '--out', join(files, 'no', 'folder.csv'))).toMatchObject({
    code: 1,
    written: expect.stringContaining('can be written'),
  });
});

test('an export that takes longer than it may ends, and says which setting allows more', async () => {
  const { code, written } = await takeUnder({ DEMARCHE_EXPORT_TIMEOUT: '1' }, 'csv');

  expect(code).toBe(1);
  expect(written).toContain('DEMARCHE_EXPORT_TIMEOUT');
});

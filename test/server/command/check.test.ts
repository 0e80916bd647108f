import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

const FIRST = 'seed/records/unea7-minerals';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-check-'));
  await cp(FIRST, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Replaces the first place of a text in a table of the copied record. */
async function edit(table: string, from: string, to: string): Promise<void> {
  const path = join(folder, `${table}.csv`);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test('check finds no error in the first record, and says that spans were not proved', async () => {
  const world = worldOf({});

  expect(await runProgram(['check', FIRST], world)).toBe(0);
  expect(world.printed.at(-1)).toMatch(
    /^\d+ rows: 0 errors, \d+ warnings; spans in 5 sources not proved$/,
  );
});

test('check names file, line, column, finding, what is allowed and the remedy of every problem at once', async () => {
  await edit('positions', ',opposes,', ',oppose,');
  await edit('actors', 'state:SAU', 'state:SAUD');
  const world = worldOf({});

  expect(await runProgram(['check', folder], world)).toBe(1);
  expect(world.printed).toContainEqual(
    expect.stringMatching(
      /^positions\.csv:2:stance E05 found "oppose", allowed: proposes, .+ — .+/,
    ),
  );
  expect(world.printed.filter((line) => line.includes(' E04 ')).length).toBeGreaterThan(0);
});

test('check gives problems as JSON, one a line, where asked to', async () => {
  await edit('positions', ',opposes,', ',oppose,');
  const world = worldOf({});

  expect(await runProgram(['check', folder, '--json'], world)).toBe(1);
  expect(world.printed.map((line): unknown => JSON.parse(line))).toEqual([
    expect.objectContaining({ code: 'E05', file: 'positions.csv', line: 2, column: 'stance' }),
  ]);
});

test('check refuses a folder of texts that is not there', async () => {
  const world = worldOf({});

  expect(await runProgram(['check', FIRST, '--sources', join(folder, 'nothing')], world)).toBe(1);
  expect(world.written.join('')).toContain('--sources');
});

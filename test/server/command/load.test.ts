import { access, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

const FIRST = 'seed/records/unea7-minerals';
let folder: string;
let env: { readonly DEMARCHE_HOME: string };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demarche-load-'));
  env = { DEMARCHE_HOME: join(folder, 'home') };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function asked(name: string): Promise<readonly unknown[]> {
  const world = worldOf({ env });
  expect(await runProgram(['ask', name, '--json'], world)).toBe(0);
  const rows: unknown = JSON.parse(world.printed.join('\n'));
  return Array.isArray(rows) ? rows : [];
}

test('what is loaded can be asked for', async () => {
  expect(await runProgram(['load', FIRST], worldOf({ env }))).toBe(0);

  expect(await asked('negotiations')).toEqual([
    expect.objectContaining({ id: 'negotiation:unea7-minerals' }),
  ]);
});

test('a dry run plans, and writes nothing', async () => {
  const world = worldOf({ env });

  expect(await runProgram(['load', FIRST, '--dry-run'], world)).toBe(0);
  expect(world.printed).toEqual([
    expect.stringMatching(/^\d+ rows of the state \w{12} would be written$/),
  ]);
  await expect(access(env.DEMARCHE_HOME)).rejects.toThrow();
});

test('a record with an error is not loaded, and what was loaded before stays', async () => {
  await runProgram(['load', FIRST], worldOf({ env }));
  const broken = join(folder, 'broken');
  await cp(FIRST, broken, { recursive: true });
  const positions = join(broken, 'positions.csv');
  await writeFile(positions, (await readFile(positions, 'utf8')).replace(',opposes,', ',oppose,'));
  const world = worldOf({ env });

  expect(await runProgram(['load', broken], world)).toBe(1);
  expect(world.written.join('')).toContain('E05');
  expect(await asked('negotiations')).toHaveLength(1);
});

test('records that disagree on a row are not loaded, and both places are named', async () => {
  const other = join(folder, 'other');
  await cp(FIRST, other, { recursive: true });
  const head = join(other, 'datapackage.json');
  await writeFile(head, (await readFile(head, 'utf8')).replace('"unea7-minerals"', '"other"'));
  const actors = join(other, 'actors.csv');
  await writeFile(actors, (await readFile(actors, 'utf8')).replace(',Uganda,', ',Ouganda,'));
  const world = worldOf({ env });

  expect(await runProgram(['load', FIRST, other], world)).toBe(1);
  expect(world.written.join('')).toMatch(
    /unea7-minerals\/actors\.csv:\d+:name E03 .*"Ouganda", as in other\/actors\.csv:\d+/,
  );
});

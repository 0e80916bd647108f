import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CATALOGUE } from '../../../queries/index.ts';
import { runProgram } from '../../../server/command/program.ts';
import { worldOf } from './world-of.ts';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'demarche-ask-'));
  await runProgram(
    ['load', 'seed/records/unea7-minerals'],
    worldOf({ env: { DEMARCHE_HOME: home } }),
  );
});
afterAll(() => rm(home, { recursive: true, force: true }));

const ask = async (...words: readonly string[]) => {
  const world = worldOf({ env: { DEMARCHE_HOME: home } });
  const code = await runProgram(['ask', ...words], world);
  return { code, printed: world.printed.join('\n'), written: world.written.join('') };
};

test('ask without a name lists every question of the catalogue', async () => {
  const { printed } = await ask();

  for (const { name } of CATALOGUE) expect(printed).toContain(name);
});

test('ask answers a question as a table', async () => {
  const { code, printed } = await ask('claims', '--param', 'about=state:UGA');

  expect(code).toBe(0);
  expect(printed).toMatch(/^id\s+claimant/);
  expect(printed).toContain('org:gi-toc');
});

test('ask finds nothing for an actor that nobody makes a claim about', async () => {
  expect(await ask('claims', '--param', 'about=state:SAU', '--json')).toMatchObject({
    printed: '[]',
  });
});

test('ask refuses a question that is not in the catalogue, and a parameter that it does not have', async () => {
  expect(await ask('who-wins')).toMatchObject({
    code: 1,
    written: expect.stringContaining('who-wins'),
  });
  expect(await ask('claims', '--param', 'abut=state:UGA')).toMatchObject({
    code: 1,
    written: expect.stringContaining('about'),
  });
});

test.each(['abc', '-1', '', '1.5'])('ask refuses "%s" where a number belongs', async (word) => {
  expect(await ask('positions', '--param', `limit=${word}`)).toEqual({
    code: 1,
    printed: '',
    written: `demarche: limit: found "${word}"; allowed is a whole number, 0 or more\n`,
  });
});

test('ask says which store does not answer where nothing was loaded', async () => {
  const world = worldOf({ env: { DEMARCHE_HOME: join(home, 'nothing') } });

  expect(await runProgram(['ask', 'issues'], world)).toBe(3);
});

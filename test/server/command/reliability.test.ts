import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { reliabilityCommand } from '../../../server/command/reliability.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { runOne } from './run-one.ts';

const FIRST = `id,actor,target,stance
1,state:AAA,clause:d/1,opposes
2,state:BBB,clause:d/1,supports
3,state:CCC,clause:d/1,supports
4,state:DDD,clause:d/1,silent
`;
const SECOND = `id,actor,target,stance
1,state:AAA,clause:d/1,opposes
2,state:BBB,clause:d/1,reserves
3,state:CCC,clause:d/1,supports
5,state:EEE,clause:d/1,supports
`;

async function twoCodings() {
  const folder = await emptyFolder();
  await writeFile(folder.path('first.csv'), FIRST);
  await writeFile(folder.path('second.csv'), SECOND);
  return folder;
}

test('reliability gives alpha, the share that both found, and every disagreement', async () => {
  await using folder = await twoCodings();

  const { code, printed } = await runOne(reliabilityCommand, [
    folder.path('first.csv'),
    folder.path('second.csv'),
  ]);

  expect(code).toBe(0);
  // Pairs (-1, -1), (1, -0.5), (1, 1): nominal 1 - 5 · 2 / 22, interval 1 - 5 · 4.5 / 62.5.
  expect(printed).toEqual([
    '3 positions found by both, 1 by the first alone, 1 by the second alone: 60.0 % found by both',
    'alpha on stance, nominal: 0.545',
    'alpha on polarity, ordinal: 0.778, interval: 0.640',
    '1 disagreements',
    [
      'actor      target      first     second    rows',
      '─────────  ──────────  ────────  ────────  ────',
      'state:BBB  clause:d/1  supports  reserves  2, 2',
    ].join('\n'),
  ]);
});

test('reliability of a record with itself is whole', async () => {
  const first = 'seed/records/unea7-minerals';

  const { printed } = await runOne(reliabilityCommand, [first, `${first}/positions.csv`, '--json']);

  expect(JSON.parse(printed[0] ?? '')).toMatchObject({
    ...{ found: 1, nominal: 1, ordinal: 1, interval: 1 },
    ...{ onlyFirst: [], onlySecond: [], disagreements: [] },
  });
});

test('reliability refuses what is no coding, and names what is missing', async () => {
  await using folder = await twoCodings();
  await writeFile(folder.path('third.csv'), 'id,actor,target\n1,a,b\n');

  const ending = await runOne(reliabilityCommand, [
    folder.path('first.csv'),
    folder.path('third.csv'),
  ]);

  expect(ending.code).toBe(1);
  expect(ending.message).toMatch(/third\.csv is no coding: it needs actor, target, stance$/);
});

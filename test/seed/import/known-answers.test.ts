import { expect, test } from 'vitest';
import { readRecord } from '../../../seed/read.ts';
import { importCommand } from '../../../server/command/import.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { runOne } from '../../server/command/run-one.ts';
import { dataSet } from './data-set.ts';

test('of the plastics talks every row, state, target and source is imported', async () => {
  const [path, list] = [
    await dataSet('plastics.positions.csv.gz'),
    await dataSet('plastics_sources.csv.gz'),
  ];
  await using folder = await emptyFolder();

  const { code, printed } = await runOne(importCommand, [
    ...[path, '--to', folder.path('record'), '--source-list', list],
  ]);

  expect(code).toBe(0);
  // Each of the 123 sources that rows name is in the list of 125: none dangles.
  expect(printed).toEqual([
    '3997 rows: 3997 positions of 198 actors on 6 targets, from 123 sources',
    'stances: 3749 supports, 172 conditional, 60 proposes, 16 opposes',
    'imported',
  ]);
});

test('of the plastics talks Japan alone reverses, on two topics, from 13 February to 26 May 2023', async () => {
  const path = await dataSet('plastics.positions.csv.gz');
  await using folder = await emptyFolder();
  await runOne(importCommand, [path, '--to', folder.path('record')]);
  const { rows } = await readRecord(folder.path('record'));
  const positions = rows.positions.map(({ cells }) => cells);

  const reversals = positions
    .filter(({ stance }) => stance === 'opposes')
    .flatMap(({ actor, target, date: from = '' }) => {
      const later = positions.filter(
        (other) => other['actor'] === actor && other['target'] === target,
      );
      const to = later
        .filter(({ stance, date = '' }) => stance === 'supports' && date > from)
        .map(({ date = '' }) => date);
      return to.length === 0 ? [] : [[actor, target, from, to.sort()[0]]];
    });

  expect(reversals).toEqual([
    ['state:JPN', 'clause:plastics/plastics-t1', '2023-02-13', '2023-05-26'],
    ['state:JPN', 'clause:plastics/plastics-t2', '2023-02-13', '2023-05-26'],
  ]);
});

test('of the General Assembly since 2019 every vote is imported, as a position on a resolution', async () => {
  const path = await dataSet('unga_2019on.positions.csv.gz');
  await using folder = await emptyFolder();

  const { printed } = await runOne(importCommand, [
    ...[path, '--to', folder.path('record')],
    ...['--form', 'resolution', '--evidentiality', 'record', '--licence', 'CC0-1.0'],
  ]);

  expect(printed[0]).toMatch(/^16346 rows: 16346 positions of \d+ actors/);
  expect(printed).toContainEqual(
    expect.stringMatching(/^state:YUG Yugoslavia: \d+ rows, on to 20.+ended in 2003; kept$/),
  );
});

test('of the General Assembly since 1946 every row is understood, and former states are states', async () => {
  const path = await dataSet('unga.positions.csv.gz');
  await using folder = await emptyFolder();

  const { code, printed } = await runOne(importCommand, [
    ...[path, '--to', folder.path('record'), '--form', 'resolution', '--dry-run'],
  ]);

  expect(code).toBe(0);
  expect(printed[0]).toBe(
    '870109 rows: 870109 positions of 199 actors on 6203 targets, from 5704 sources',
  );
  expect(printed[1]).toBe('stances: 693664 supports, 65548 opposes, 110897 abstains');
  expect(printed.filter((line) => line.includes('ended in'))).toHaveLength(1);
}, 120_000);

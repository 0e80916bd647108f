import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkRecord } from '../../../seed/check/check-record.ts';
import { mergeRecords } from '../../../seed/merge.ts';
import { isError } from '../../../seed/problem.ts';
import { readRecord } from '../../../seed/read.ts';
import { given } from '../../../seed/tables.ts';
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
  // All 123 sources that rows name are among the 125 of the list: as delivered, no row dangles.
  expect(printed).toEqual([
    '3997 rows: 3997 positions of 198 actors on 6 targets, from 123 sources',
    'stances: 3749 supports, 172 conditional, 60 proposes, 16 opposes',
    'imported',
  ]);
});

test('the plastics talks and the first record become one graph', async () => {
  const path = await dataSet('plastics.positions.csv.gz');
  await using folder = await emptyFolder();
  await runOne(importCommand, [path, '--to', folder.path('record')]);

  const { tables, problems } = mergeRecords([
    await readRecord(folder.path('record')),
    await readRecord('seed/records/unea7-minerals'),
  ]);

  expect(problems).toEqual([]);
  expect(checkRecord(tables).filter(isError)).toEqual([]);
  const uganda = tables.rows.positions.filter((row) => given(row, 'actor') === 'state:UGA');
  expect(new Set(uganda.map(({ file }) => file))).toEqual(
    new Set(['plastics/positions.csv', 'unea7-minerals/positions.csv']),
  );
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

/** Share of equal votes from 2015 to 2019, and of how many that both cast, as the data's README has them. */
const SAME_VOTES = [
  ['USA', 'ISR', 0.8702, 493],
  ['USA', 'GBR', 0.602, 505],
  ['FRA', 'DEU', 0.8827, 503],
  ['SAU', 'OMN', 0.9538, 498],
  ['COL', 'OMN', 0.8097, 494],
  ['CHN', 'RUS', 0.752, 492],
  ['UGA', 'COD', 0.8889, 288],
  ['USA', 'CUB', 0.1452, 496],
] as const;

test('of the General Assembly since 2015 two states voted alike as often as is known', async () => {
  const path = await dataSet('unga_2015on.positions.csv.gz');
  await using folder = await emptyFolder();
  await runOne(importCommand, [
    ...[path, '--to', folder.path('record'), '--form', 'resolution', '--evidentiality', 'record'],
  ]);
  const votes = new Map<string, Map<string, string>>();
  for (const { cells } of (await readRecord(folder.path('record'))).rows.positions) {
    const { actor = '', target = '', stance = '' } = cells;
    votes.set(actor, (votes.get(actor) ?? new Map()).set(target, stance));
  }

  const found = SAME_VOTES.map(([one, other]) => {
    const [left, right] = [one, other].map((iso3) => votes.get(`state:${iso3}`) ?? new Map());
    const both = [...(left ?? [])].filter(([target]) => right?.has(target));
    const alike = both.filter(([target, stance]) => right?.get(target) === stance);
    return [one, other, Number((alike.length / both.length).toFixed(4)), both.length];
  });

  expect(found).toEqual(SAME_VOTES);
}, 120_000);

test('of resolution 68/262 each vote is a position of one state on one instrument', async () => {
  const text = gunzipSync(await readFile(await dataSet('unga.positions.csv.gz'))).toString();
  const [header, ...lines] = text.split('\n');
  const votes = lines.filter((line) => line.includes('R/68/262'));
  await using folder = await emptyFolder();
  await writeFile(folder.path('votes.csv'), `${[header, ...votes].join('\n')}\n`);

  const { printed } = await runOne(importCommand, [
    ...[folder.path('votes.csv'), '--to', folder.path('record'), '--form', 'resolution'],
  ]);

  expect(printed.slice(0, 2)).toEqual([
    '169 rows: 169 positions of 169 actors on 1 targets, from 1 sources',
    'stances: 100 supports, 11 opposes, 58 abstains',
  ]);
}, 60_000);

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

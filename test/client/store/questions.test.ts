import { expect, test } from 'vitest';
import { questionsOf } from '../../../client/store/questions/questions.ts';
import type { ViewRecord } from '../../../client/store/record.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

const ask = (record: ViewRecord) =>
  questionsOf({ record, positions: [...record.positions.values()] });

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'clause:y', 'INFERRED'],
  ['state:CCC', 'SILENT', 'clause:x'],
  ['state:DDD', 'SUPPORTS', 'clause:x'],
  ['state:DDD', 'OPPOSES', 'clause:y', 'INFERRED'],
];

test('opposition that is only inferred is asked for before the largest', () => {
  const [first] = ask(recordOf(ROWS));

  expect(first).toMatchObject({
    text: 'Who opposed y?',
    size: '2 states',
    leadsTo: { selection: 'clause:y' },
  });
});

test('one silent actor leads to its position', () => {
  const silent = ask(recordOf(ROWS)).find(({ id }) => id === 'silent-actors');

  expect(silent).toMatchObject({ size: '1 state', leadsTo: { selection: 'position:4' } });
});

test('what a record has no answer to is made up for by others, five in all', () => {
  // Nothing is alleged, dropped, or held on both sides of a text.
  expect(ask(recordOf(ROWS)).map(({ id }) => id)).toEqual([
    'opposed-target',
    'silent-actors',
    'common-ground',
    'most-divided',
    'both-ways',
  ]);
});

test('the fate of a dropped ask is asked of the one whose issue most other texts speak of', () => {
  const dropped = { fate: 'DROPPED', issues: ['issue:i'] } as const;
  const instruments = [
    instrumentOf('instrument:draft', [
      targetOf('clause:x', { fate: 'DROPPED' }),
      targetOf('clause:y', dropped),
    ]),
    instrumentOf('instrument:old', [targetOf('clause:z', { issues: ['issue:i'] })]),
  ];

  const question = ask(recordOf(ROWS, { instruments })).find(({ id }) => id === 'dropped-ask');

  expect(question).toMatchObject({ text: 'What happened to y?', size: 'dropped' });
});

test('what does not count is not asked about', () => {
  const record = recordOf(ROWS);
  const counting = [...record.positions.values()].filter(({ stance }) => stance !== 'OPPOSES');

  expect(questionsOf({ record, positions: counting }).map(({ id }) => id)).not.toContain(
    'opposed-target',
  );
});

test('a record without positions has no questions', () => {
  expect(ask(recordOf([]))).toEqual([]);
});

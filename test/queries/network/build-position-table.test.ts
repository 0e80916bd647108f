import { expect, test } from 'vitest';
import { buildPositionTable } from '../../../queries/network/build-position-table.ts';
import { at, idAt, NO_DATE } from '../../../queries/network/position-table.ts';
import { tableOf } from './table-of.ts';

const row = { position: 'position:1', actor: 'state:AAA', topic: 'issue:x', day: null } as const;

test('a table has a row for each position and topic, by position and topic, whatever the order of coming', () => {
  const table = buildPositionTable([
    { ...row, position: 'position:2', actor: 'state:AAA', topic: 'issue:y', stance: 'OPPOSES' },
    { ...row, position: 'position:1', actor: 'state:BBB', topic: 'issue:y', stance: 'CONDITIONAL' },
    { ...row, position: 'position:1', actor: 'state:BBB', topic: 'issue:x', stance: 'CONDITIONAL' },
  ]);

  expect(table).toEqual({
    actors: ['state:AAA', 'state:BBB'],
    topics: ['issue:x', 'issue:y'],
    positions: ['position:1', 'position:2'],
    actor: Int32Array.of(1, 1, 0),
    topic: Int32Array.of(0, 1, 1),
    position: Int32Array.of(0, 0, 1),
    polarity: Int32Array.of(1, 1, -2),
    date: Int32Array.of(NO_DATE, NO_DATE, NO_DATE),
  });
});

test('a date is in days since 1970, before it too', () => {
  const days = ['1946-01-01', '1969-12-31', '1970-01-01', '2025-12-12'];

  const { date } = buildPositionTable(
    days.map((day, i) => ({ ...row, position: `position:${i}`, stance: 'SUPPORTS', day })),
  );

  expect([...date]).toEqual([-8766, -1, 0, 20_434]);
});

test('a position without polarity has no row, and its actor and topic no place', () => {
  const table = tableOf(`
    AAA  x SUPPORTS
    BBB  x SILENT  y WITHDREW  z ABSENT
  `);

  expect([table.actors, table.topics, table.positions]).toEqual([
    ['AAA'],
    ['x'],
    ['position:AAA-x-1'],
  ]);
});

test('a table of nothing is empty', () => {
  expect(buildPositionTable([])).toMatchObject({
    actors: [],
    positions: [],
    actor: new Int32Array(0),
  });
});

test('a table grows beyond its first columns', () => {
  const rows = Array.from({ length: 5_000 }, (_, i) => ({
    ...row,
    position: `position:${String(i).padStart(4, '0')}`,
    stance: i % 2 === 0 ? ('SUPPORTS' as const) : ('OPPOSES' as const),
  }));

  const { polarity, position } = buildPositionTable(rows);

  expect([at(polarity, 0), at(polarity, 4_999), at(position, 4_999)]).toEqual([2, -2, 4_999]);
});

test('a place outside of a table is an error, not undefined', () => {
  const table = tableOf('AAA  x SUPPORTS');

  expect(() => at(table.actor, 1)).toThrow(RangeError);
  expect(() => idAt(table.actors, 1)).toThrow(RangeError);
});

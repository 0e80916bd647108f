import { expect, test } from 'vitest';
import { checkRecord } from '../../seed/check/check-record.ts';
import { mergeRecords } from '../../seed/merge.ts';
import type { Tables } from '../../seed/tables.ts';
import { placeOf } from './places-of.ts';
import { type Changes, tablesOf } from './tables-of.ts';

/** The sound record with changes, under a name and a digest of its own. */
function record(name: string, changes: Changes = {}): Tables {
  const tables = tablesOf(changes);
  return {
    ...tables,
    head: { ...tables.head, name, title: `The ${name}` },
    digest: `digest ${name}`,
  };
}

const conflictsOf = (...records: readonly Tables[]) => mergeRecords(records).problems.map(placeOf);

test('one record merges to itself, and so does one that is given twice', () => {
  const ore = record('ore');

  expect(mergeRecords([ore])).toEqual({ tables: ore, problems: [] });
  expect(mergeRecords([ore, record('ore')])).toEqual({ tables: ore, problems: [] });
});

test('rows that agree become one, those of either record are kept, and the whole is sound', () => {
  const { tables, problems } = mergeRecords([
    record('ore', { issues: { 'issue:ore': {} }, concerns: { more: pair('issue:ore') } }),
    record('sand', { issues: { 'issue:sand': {} }, concerns: { more: pair('issue:sand') } }),
  ]);

  expect(problems).toEqual([]);
  expect(tables.rows.issues.map(({ cells }) => cells['id'])).toEqual([
    'issue:tracing',
    'issue:ore',
    'issue:sand',
  ]);
  expect(tables.rows.concerns).toHaveLength(4);
  expect(tables.rows.positions).toHaveLength(2);
  expect(checkRecord(tables)).toEqual([]);
});

test('a cell that one record leaves empty is filled from the other', () => {
  const { tables, problems } = mergeRecords([
    record('ore', { actors: { 'state:AAA': { aliases: '' } } }),
    record('sand', { actors: { 'state:AAA': { short_name: 'A' } } }),
  ]);

  expect(problems).toEqual([]);
  expect(tables.rows.actors[0]).toEqual({
    file: 'ore/actors.csv',
    line: 2,
    cells: {
      id: 'state:AAA',
      kind: 'state',
      name: 'Aland',
      short_name: 'A',
      aliases: 'A|Аланд',
      iso3: 'AAA',
    },
  });
});

test('rows with one id that differ in a cell are an error that names both places', () => {
  const { problems } = mergeRecords([
    record('sand', { actors: { 'state:AAA': { name: 'Alland' } } }),
    record('ore'),
  ]);

  expect(problems.map(placeOf)).toEqual(['sand/actors.csv:2:name E03']);
  expect(problems[0]?.found).toBe('"Alland"');
  expect(problems[0]?.allowed).toContain('"Aland", as in ore/actors.csv:2:name');
});

test('each record that differs from the first that gives a cell is named', () => {
  const alias = (aliases: string) => ({ actors: { 'state:AAA': { aliases } } });

  expect(
    conflictsOf(
      record('a', alias('')),
      record('b', alias('A|B')),
      record('c', alias('B')),
      record('d'),
    ),
  ).toEqual(['c/actors.csv:2:aliases E03', 'd/actors.csv:2:aliases E03']);
});

test('several values agree whatever spaces stand around the bar', () => {
  const spaced = { actors: { 'state:AAA': { aliases: 'A | Аланд' } } };

  expect(conflictsOf(record('ore'), record('sand', spaced))).toEqual([]);
});

test('records of one name are told apart by a number', () => {
  const other = record('ore', { actors: { 'state:AAA': { name: 'Alland' } } });

  expect(conflictsOf(record('ore'), { ...other, digest: 'other' })).toEqual([
    'ore (2)/actors.csv:2:name E03',
  ]);
});

test('what stands twice in one record stands twice in the merge, for its own law to find', () => {
  const twice = { issues: { again: { id: 'issue:tracing' } } };
  const { tables, problems } = mergeRecords([record('ore', twice), record('sand')]);

  expect(problems).toEqual([]);
  expect(checkRecord(tables).map(placeOf)).toEqual(['ore/issues.csv:3:id E03']);
});

test('the head and the digest of a merge are the same in whatever order the records come', () => {
  const [ore, sand, tin] = [record('ore'), record('sand'), record('tin')];
  const free = { ...tin, head: { ...tin.head, licence: 'CC0-1.0' } };

  const merged = mergeRecords([ore, sand, free]).tables;

  expect(merged.head).toEqual({
    name: 'ore+sand+tin',
    title: 'The ore + The sand + The tin',
    version: '1.0.0',
    licence: 'CC-BY-4.0 AND CC0-1.0',
  });
  expect(mergeRecords([free, ore, sand]).tables).toEqual(merged);
  expect(merged.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(merged.digest).not.toBe(mergeRecords([ore, sand]).tables.digest);
});

test('what one of the records could not read is not judged in the merge', () => {
  const torn = {
    ...record('ore', { evidence: { 'evidence:1': null } }),
    lost: { names: new Set(['evidence']), ids: new Set<string>() },
  };
  const whole = record('sand', { evidence: { 'evidence:1': null } });

  expect(checkRecord(mergeRecords([torn, whole]).tables)).toEqual([]);
});

test('no record is no merge', () => {
  expect(() => mergeRecords([])).toThrow(TypeError);
});

function pair(issue: string) {
  return { id: '', target: 'clause:draft/1', issue };
}

import { expect, test } from 'vitest';
import { LINKS } from '../../../seed/load/links.ts';
import { NODES } from '../../../seed/load/nodes.ts';
import { paramsOf } from '../../../seed/load/params.ts';

const rowOf = (cells: { readonly [column: string]: string }) => ({ file: 'x.csv', line: 2, cells });

test('a row has the parameters that the text asks for, and no others', () => {
  const read = paramsOf({
    table: 'clauses',
    cypher: 'CREATE ({id: row.id, order: row.order, wording: row.wording, label: row.label})',
  });
  const cells = { id: 'clause:1', order: '7', wording: 'reported', name: 'Unasked' };

  expect(read(rowOf(cells))).toEqual([
    { id: 'clause:1', order: 7, wording: 'REPORTED', label: null },
  ]);
});

test('a date brings its first and last day along', () => {
  const read = paramsOf({ table: 'positions', cypher: 'row.date row.firstDay row.lastDay' });

  expect(read(rowOf({ date: '2024-02' }))).toEqual([
    { date: '2024-02', firstDay: '2024-02-01', lastDay: '2024-02-29' },
  ]);
  expect(read(rowOf({}))).toEqual([{ date: null, firstDay: null, lastDay: null }]);
});

test('several values are a list, or a row each', () => {
  const row = rowOf({ id: 'person:a', speaks_for: 'state:A|org:b' });
  const cypher = 'row.id row.speaksFor';

  expect(paramsOf({ table: 'actors', cypher })(row)).toEqual([
    { id: 'person:a', speaksFor: ['state:A', 'org:b'] },
  ]);
  expect(paramsOf({ table: 'actors', cypher, each: 'speaks_for' })(row)).toEqual([
    { id: 'person:a', speaksFor: 'state:A' },
    { id: 'person:a', speaksFor: 'org:b' },
  ]);
});

test('a text that asks for no column of its table is refused', () => {
  expect(() => paramsOf({ table: 'issues', cypher: 'row.colour' })).toThrow(TypeError);
});

test.each([...NODES, ...LINKS])('the step of $table asks for columns that it has', (step) => {
  expect(() => paramsOf(step)).not.toThrow();
});

import { expect, test } from 'vitest';
import { loadOf } from '../../facts.ts';
import { firstRecord } from '../../first-record.ts';
import { openApp } from './open-app.ts';

// Three stand in a line on three issues: AAA and CCC are nearest to BBB, and far from each other. DDD is silent.
const LINE = loadOf({
  positions: [
    ['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1'],
    ['position:2', 'state:AAA', 'SUPPORTS', 'clause:d/2'],
    ['position:3', 'state:AAA', 'SUPPORTS', 'clause:d/3'],
    ['position:4', 'state:CCC', 'SUPPORTS', 'clause:d/1'],
    ['position:5', 'state:CCC', 'OPPOSES', 'clause:d/2'],
    ['position:6', 'state:CCC', 'OPPOSES', 'clause:d/3'],
    ['position:7', 'state:BBB', 'SUPPORTS', 'clause:d/1'],
    ['position:8', 'state:BBB', 'SUPPORTS', 'clause:d/2'],
    ['position:9', 'state:BBB', 'OPPOSES', 'clause:d/3'],
    ['position:10', 'state:BBB', 'RESERVES', 'clause:d/1'],
    ['position:11', 'state:BBB', 'COMMITS', 'clause:d/1'],
    ['position:12', 'state:DDD', 'SILENT', 'clause:d/4'],
  ],
});

const sides = (matrix: { rows: { id: string }[]; columns: { id: string }[] }) =>
  [matrix.rows, matrix.columns].map((nodes) => nodes.map(({ id }) => id.slice(-3)).join(' '));

test('a matrix puts side by side what is alike, and last what takes no side', async () => {
  await using open = await openApp(LINE);

  const { data } = await open.ask('{ matrix { rows { id } columns { id } } }');

  expect(sides(data.matrix)).toEqual(['AAA BBB CCC DDD', 'd/1 d/2 d/3 d/4']);
});

test('a matrix stands by name, or with the most positions first', async () => {
  await using open = await openApp(LINE);

  const { data } = await open.ask(`{
    byName: matrix(order: NAME) { rows { id } columns { id } }
    byActivity: matrix(order: ACTIVITY) { rows { id } columns { id } }
  }`);

  expect(sides(data.byName)).toEqual(['AAA BBB CCC DDD', 'd/1 d/2 d/3 d/4']);
  expect(sides(data.byActivity)).toEqual(['BBB AAA CCC DDD', 'd/1 d/2 d/3 d/4']);
});

test('a cell shows all that an actor holds on a topic, silence too', async () => {
  await using open = await openApp(LINE);

  const { data } = await open.ask(
    '{ matrix { cells { row column polarity stances positions mixed } note } }',
  );

  expect(data.matrix.cells).toHaveLength(10);
  // BBB on d/1: SUPPORTS and COMMITS are 1, which counts once, RESERVES is -0.5.
  expect(data.matrix.cells).toContainEqual({
    ...{ row: 'state:BBB', column: 'clause:d/1', polarity: 0.25, mixed: true },
    stances: ['COMMITS', 'SUPPORTS', 'RESERVES'],
    positions: ['position:10', 'position:11', 'position:7'],
  });
  expect(data.matrix.cells.at(-1)).toEqual({
    ...{ row: 'state:DDD', column: 'clause:d/4', polarity: null, mixed: false },
    ...{ stances: ['SILENT'], positions: ['position:12'] },
  });
  expect(data.matrix.note).toBeNull();
});

test('a matrix of no position says so', async () => {
  await using open = await openApp(LINE);

  const { data } = await open.ask(
    '{ matrix(filter: { stances: [WITHDREW] }) { rows { id } cells { row } note } }',
  );

  expect(data.matrix).toEqual({ rows: [], cells: [], note: 'no position passes the filter' });
});

test('of the first record every position is in a cell, on the clause that it is on', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(
    '{ matrix { cells { positions } method { positions name parameters } } positions { totalCount } }',
  );

  const shown = data.matrix.cells.flatMap(({ positions }: { positions: string[] }) => positions);
  expect(new Set(shown).size).toBe(data.positions.totalCount);
  expect(data.matrix.method).toMatchObject({
    positions: data.positions.totalCount,
    parameters: { level: 'CLAUSE', order: 'CLUSTERED', rowsBy: 'CLUSTERED', filter: {} },
  });
});

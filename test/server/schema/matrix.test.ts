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

test('what a cell of issues shows is counted once, though its clause concerns several', async () => {
  const positions = [
    ['position:1', 'state:AAA', 'SUPPORTS', 'clause:d/1'],
    ['position:2', 'state:AAA', 'OPPOSES', 'clause:d/2'],
    ['position:3', 'state:BBB', 'OPPOSES', 'clause:d/3'],
  ] as const;
  const concerns = [
    ['clause:d/1', 'issue:x'],
    ['clause:d/1', 'issue:y'],
    ['clause:d/2', 'issue:y'],
  ] as const;
  await using open = await openApp(loadOf({ positions, concerns }));

  const { data } = await open.ask(
    '{ matrix(level: ISSUE) { cells { column positions } method { positions } truncated } }',
  );

  expect(data.matrix).toEqual({
    cells: [
      { column: 'issue:x', positions: ['position:1'] },
      { column: 'issue:y', positions: ['position:1', 'position:2'] },
    ],
    method: { positions: 2 },
    truncated: false,
  });
});

test('of more cells than an answer has room for, those on the topics most opposed are shown', async () => {
  const actors = Array.from(
    { length: 150 },
    (_, i) => `state:${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}X`,
  );
  const topics = Array.from({ length: 140 }, (_, i) => `clause:d/${100 + i}`);
  const positions = topics.flatMap((topic, t) =>
    actors.map(
      (actor, a) => [`position:${t}-${a}`, actor, a < t ? 'OPPOSES' : 'SUPPORTS', topic] as const,
    ),
  );
  await using open = await openApp(loadOf({ positions }), {
    limits: { part: 5_000, time: 60_000 },
  });

  const { data } = await open.ask(`{ matrix(order: ACTIVITY) {
    columns { id } rows { id } cells { row column positions } truncated columnsLeftOut note
    method { positions } } }`);

  // Of the 140 topics, each with 150 cells, 60 have room in 9,000 cells: the last, most opposed.
  const { columns, rows, cells, ...rest } = data.matrix;
  expect(columns.map(({ id }: { id: string }) => id)).toEqual(topics.slice(80));
  expect([rows.length, cells.length]).toEqual([150, 9_000]);
  expect(cells[0].positions).toEqual(['position:80-0']);
  expect(rest).toEqual({
    ...{ truncated: true, columnsLeftOut: 80, method: { positions: 9_000 } },
    note: expect.stringContaining('60 topics that are most opposed, of 140'),
  });
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

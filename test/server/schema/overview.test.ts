import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const OVERVIEW = /* GraphQL */ `
  query ($filter: PositionFilter) {
    overview(filter: $filter) {
      grain total targets positionsLeftOut targetsLeftOut
      actors { id name }
      instruments { id }
      sources { id }
      events { id }
      columns
    }
  }
`;

/** Rows of positions that are alike: many of one actor on one clause, or each on a clause of its own. */
const many = (count: number, target: (index: number) => string = () => 'clause:draft/1') =>
  Array.from(
    { length: count },
    (_, index) => `position:p${index},state:BBB,${target(index)},supports,2025,,record,,Row.,`,
  ).join('\n');

/** Resolutions by number, without issue but for the first. */
const resolutions = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `instrument:r${index},,Resolution ${index},,resolution,,,2025,`,
  ).join('\n');

test('a small record is told position by position, with everything that the rows name', async () => {
  await using open = await openApp();

  const { overview } = (await open.ask(OVERVIEW)).data;

  expect(overview).toMatchObject({ grain: 'POSITION', total: 7, targets: 5, positionsLeftOut: 0 });
  expect(overview.actors.map(({ id }: { id: string }) => id)).toEqual([
    'org:club',
    'state:AAA',
    'state:BBB',
  ]);
  expect(overview.instruments).toHaveLength(2);
  expect(overview.sources).toHaveLength(3);
  expect(overview.events).toHaveLength(2);
  const { id, summary, corroboration, stance } = overview.columns;
  const row = id.indexOf('position:1');
  expect({ summary: summary[row], agreeing: corroboration[row] }).toEqual({
    summary: 'Aland refuses the duty.',
    agreeing: 1,
  });
  expect(stance.values[stance.at[row]]).toBe('OPPOSES');
});

test('beyond five thousand positions those alike on one target are one row, and none is left out', async () => {
  await using open = await openApp(smallLoad({ positions: many(5_000) }));

  const { overview } = (await open.ask(OVERVIEW)).data;

  expect(overview).toMatchObject({ grain: 'TARGET', total: 5_007, positionsLeftOut: 0 });
  const { id, count, summary } = overview.columns;
  expect(count.reduce((sum: number, one: number) => sum + one, 0)).toBe(5_007);
  expect(id).toHaveLength(8);
  expect(summary).toEqual([]);
});

test('beyond fifteen hundred targets the rows are by issue, and a position of two issues counts for both', async () => {
  await using open = await openApp(
    smallLoad({
      instruments: resolutions(1_600),
      positions: many(5_000, (index) => `instrument:r${index % 1_600}`),
      concerns: 'instrument:r0,issue:register\ninstrument:r0,issue:diligence',
    }),
  );

  const { overview } = (await open.ask(OVERVIEW)).data;

  expect(overview).toMatchObject({ grain: 'ISSUE', total: 5_007, instruments: [], sources: [] });
  expect([...overview.columns.target.values].sort()).toEqual([
    'issue:diligence',
    'issue:register',
    null,
  ]);
});

test('within one issue too large the most disputed targets are told, and the rest is counted', async () => {
  await using open = await openApp(
    smallLoad({
      instruments: resolutions(1_600),
      positions: many(24_000, (index) => `instrument:r${index % 1_600}`),
      concerns: resolutions(1_600).replace(/^(instrument:r\d+),.*$/gm, '$1,issue:register'),
    }),
  );

  const { overview } = (await open.ask(OVERVIEW, { filter: { issues: ['issue:register'] } })).data;

  expect(overview).toMatchObject({ grain: 'TARGET', total: 24_002, targets: 1_601 });
  const { positionsLeftOut, targetsLeftOut, instruments, columns } = overview;
  const told = columns.count.reduce((sum: number, one: number) => sum + one, 0);
  expect(told + positionsLeftOut).toBe(24_002);
  expect(columns.target.values.length + targetsLeftOut).toBe(1_601);
  expect(columns.target.values).toContain('clause:draft/1a');
  expect(instruments.length).toBe(columns.target.values.length);
});

test('the same overview is read once, until another record is loaded', async () => {
  await using open = await openApp();
  await open.ask(OVERVIEW);
  open.asked();

  await open.ask(OVERVIEW);

  expect(open.asked()).not.toContain('overview-positions');
});

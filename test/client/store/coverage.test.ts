import { expect, test } from 'vitest';
import { coverageOf } from '../../../client/store/coverage.ts';
import type { ViewRecord } from '../../../client/store/record.ts';
import { instrumentOf, recordOf, targetOf } from '../record-of.ts';

const ISSUES = new Map(['issue:j', 'issue:i'].map((id) => [id, { id, name: id }]));
const CLAUSES = [
  targetOf('clause:x', { issues: ['issue:i'] }),
  targetOf('clause:y', { issues: ['issue:i', 'issue:j'] }),
];

function covered(record: ViewRecord, most = 10) {
  const { issues, rows, more } = coverageOf(record, [...record.positions.values()], most);
  const cells = rows.map(({ actor, cells: own }) => [
    actor,
    ...own.map((cell) => `${cell.covered} ${cell.sources}/${cell.positions.length}`),
  ]);
  return { issues, cells, more };
}

function record(): ViewRecord {
  const plain = recordOf(
    [
      ['state:AAA', 'OPPOSES', 'clause:x'],
      ['state:AAA', 'SUPPORTS', 'clause:y'],
      ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
    ],
    { issues: ISSUES, instruments: [instrumentOf('instrument:draft', CLAUSES)] },
  );
  const sources = [['source:a'], ['source:b'], []];
  const positions = [...plain.positions.values()].map((one, index) => ({
    ...one,
    sources: sources[index] ?? [],
  }));
  return { ...plain, positions: new Map(positions.map((one) => [one.id, one])) };
}

test('a cell tells several sources, a single one, inference alone and no evidence apart', () => {
  expect(covered(record())).toEqual({
    issues: ['issue:i', 'issue:j'],
    cells: [
      ['state:AAA', 'several 2/2', 'single 1/1'],
      ['state:BBB', 'inferred 0/1', 'none 0/0'],
    ],
    more: 0,
  });
});

test('where there are too many actors, those with fewest positions are left out and counted', () => {
  const { cells, more } = covered(record(), 1);

  expect(cells.map(([actor]) => actor)).toEqual(['state:AAA']);
  expect(more).toBe(1);
});

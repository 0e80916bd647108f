import { expect, test } from 'vitest';
import { centreOf } from '../../../client/store/centre.ts';
import { withIssues } from '../../../client/store/graph-issues.ts';
import { graphFrom } from '../layout/graph/graphs.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

const ROWS: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:u'],
  ['state:C', 'SUPPORTS', 'clause:u'],
];

test('the map turns around what is selected, of a position around its actor', () => {
  const centre = (selection: string | null) => centreOf(graphFrom(ROWS), recordOf(ROWS), selection);

  expect(centre('state:A')).toBe('state:A');
  expect(centre('position:2')).toBe('state:B');
});

test('with nothing selected, or something that is not drawn, around what most lines lead to', () => {
  for (const selection of [null, 'state:Z'])
    expect(centreOf(graphFrom(ROWS), recordOf(ROWS), selection)).toBe('clause:u');
  expect(centreOf({ nodes: [], links: [], ties: [] }, recordOf([]), null)).toBe(null);
});

test('texts are tied to the issues that they are about, each issue once', () => {
  const clauses = ['clause:t', 'clause:u'].map((id) => targetOf(id, { issues: ['issue:i'] }));
  const instruments = [instrumentOf('instrument:draft', clauses)];
  const issues = new Map([['issue:i', { id: 'issue:i', name: 'Mines' }]]);

  const { nodes, ties } = withIssues(graphFrom(ROWS), recordOf(ROWS, { instruments, issues }));

  expect(nodes.filter(({ form }) => form === 'issue')).toEqual([
    { form: 'issue', id: 'issue:i', name: 'Mines' },
  ]);
  expect(ties.filter(({ to }) => to === 'issue:i').map(({ from }) => from)).toEqual([
    'clause:t',
    'clause:u',
  ]);
});

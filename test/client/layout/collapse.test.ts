import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapseNodes } from '../../../client/layout/collapse.ts';
import { anyRows, inputOf } from './inputs.ts';

const NONE = new Set<string>();
const INPUT = inputOf([
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'OPPOSES', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:u'],
  ['state:C', 'SILENT', 'clause:t'],
]);
const actorsOf = ({ actors }: typeof INPUT) => actors.map(({ id }) => id);

test('who is linked with a collapsed text alone stands behind it, and is counted', () => {
  const collapsed = collapseNodes(INPUT, { nodes: ['clause:t'], kept: NONE });

  expect(actorsOf(collapsed)).toEqual(['state:B']);
  expect([...collapsed.away]).toEqual([['clause:t', 2]]);
});

test('a collapsed actor takes along what nobody else speaks to', () => {
  const collapsed = collapseNodes(INPUT, { nodes: ['state:B'], kept: NONE });
  const rows = collapsed.groups.flatMap(({ targets }) => targets.map(({ id }) => id));

  expect(rows).toContain('clause:t');
  expect(rows).not.toContain('clause:u');
});

test('what is kept stays', () => {
  const collapsed = collapseNodes(INPUT, { nodes: ['clause:t'], kept: new Set(['state:A']) });

  expect(actorsOf(collapsed)).toEqual(['state:A', 'state:B']);
});

test('nobody is lost: whoever is gone is counted, and every position left has both ends', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const input = inputOf(rows);
      const nodes = [...new Set(rows.flatMap(([actor, , target]) => [actor, target]))];

      const { actors, groups, positions, away } = collapseNodes(input, { nodes, kept: NONE });

      const ends = new Set([
        ...actors.map(({ id }) => id),
        ...groups.flatMap(({ targets }) => targets.map(({ id }) => id)),
      ]);
      expect(positions.every(({ actor, target }) => ends.has(actor) && ends.has(target))).toBe(
        true,
      );
      const count = [...away.values()].reduce((sum, one) => sum + one, 0);
      const gone = nodes.filter((id) => !ends.has(id) && id !== 'instrument:draft');
      expect(count).toBeGreaterThanOrEqual(gone.length);
    }),
  );
});

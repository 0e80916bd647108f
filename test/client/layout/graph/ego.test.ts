import fc from 'fast-check';
import { expect, test } from 'vitest';
import { egoOf, ringsAround } from '../../../../client/layout/graph/ego.ts';
import type { Row } from '../../record-of.ts';
import { anyRows, sizes } from '../inputs.ts';
import { graphFrom, worstCover } from './graphs.ts';

const ROWS: readonly Row[] = [
  ['state:A', 'OPPOSES', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:t'],
  ['state:B', 'SUPPORTS', 'clause:u'],
  ['state:C', 'SUPPORTS', 'clause:u'],
];
const NONE = new Set<string>();
const around = (centre: string, hops: number, open = NONE) =>
  ringsAround(graphFrom(ROWS), { centre, hops, open });

test('each ring is one step further out', () => {
  expect(around('state:A', 3)).toEqual([['state:A'], ['clause:t'], ['state:B'], ['clause:u']]);
  expect(around('state:A', 1)).toEqual([['state:A'], ['clause:t']]);
});

test('beyond the last ring it goes on only from what is open', () => {
  expect(around('state:A', 1, new Set(['clause:t'])).at(-1)).toEqual(['state:B']);
  expect(around('state:A', 2, new Set(['state:A']))).toHaveLength(3);
});

test('silence leads nowhere, and an unknown middle has no rings', () => {
  const graph = graphFrom([...ROWS, ['state:D', 'SILENT', 'clause:t']]);
  const rings = ringsAround(graph, { centre: 'clause:t', hops: 3, open: NONE });

  expect(rings.flat()).not.toContain('state:D');
  expect(around('state:X', 2)).toEqual([]);
});

test('no name covers another, and only what is within reach is drawn', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(1, 2, 3), (rows, hops) => {
      const [first] = rows;
      const graph = graphFrom(rows);
      const ego = { centre: first?.[2] ?? '', hops, open: NONE };

      const { nodes, links } = egoOf(graph, ego, sizes(900));

      expect(worstCover(nodes)).toBeLessThan(0.05);
      const drawn = new Set(nodes.map(({ node }) => node.id));
      expect(drawn).toEqual(new Set(ringsAround(graph, ego).flat()));
      expect(links.every(({ actor, target }) => drawn.has(actor) && drawn.has(target))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

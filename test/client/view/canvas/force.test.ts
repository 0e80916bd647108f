import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ForcePlaces, forceTask, settle } from '../../../../client/layout/graph/force.ts';
import { forcePlaces } from '../../../../client/view/canvas/force.ts';
import { graphFrom, worstCover } from '../../layout/graph/graphs.ts';
import { anyRows, sizes } from '../../layout/inputs.ts';

test('the same record has the same places, each time it is laid out', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const task = forceTask(graphFrom(rows), sizes(900));

      expect(forcePlaces(task)).toEqual(forcePlaces(task));
    }),
    { numRuns: 15 },
  );
});

test('a sketch comes first, and is refined', () => {
  const task = forceTask(
    graphFrom([
      ['state:A', 'SUPPORTS', 'clause:t'],
      ['state:B', 'OPPOSES', 'clause:t'],
      ['state:B', 'OPPOSES', 'clause:u'],
    ]),
    sizes(900),
  );
  const sketches: ForcePlaces[] = [];

  const places = forcePlaces(task, (sketch) => sketches.push(sketch));

  expect(sketches).toHaveLength(1);
  expect(sketches[0]).toHaveLength(places.length);
  expect(sketches[0]).not.toEqual(places);
});

test('chance is given back as it was', () => {
  const random = Math.random;

  forcePlaces(forceTask(graphFrom([['state:A', 'SUPPORTS', 'clause:t']]), sizes(900)));

  expect(Math.random).toBe(random);
});

test('settled, no name covers another, and everything is in the picture', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const graph = graphFrom(rows);
      const options = sizes(700);
      const { nodes, height } = settle(graph, forcePlaces(forceTask(graph, options)), options);

      expect(worstCover(nodes)).toBeLessThan(0.05);
      expect(nodes).toHaveLength(graph.nodes.length);
      for (const { x, y, w, h } of nodes) {
        expect(x - w / 2).toBeGreaterThanOrEqual(0);
        expect(x + w / 2).toBeLessThanOrEqual(700);
        expect(y + h / 2).toBeLessThanOrEqual(height);
      }
    }),
    { numRuns: 15 },
  );
});

test('who is linked stands nearer than who is not', () => {
  const graph = graphFrom([
    ['state:A', 'SUPPORTS', 'clause:t'],
    ['state:B', 'SUPPORTS', 'clause:t'],
    ['state:C', 'OPPOSES', 'clause:u'],
    ['state:D', 'OPPOSES', 'clause:u'],
  ]);
  const task = forceTask(graph, sizes(900));
  const places = new Map(forcePlaces(task).map((spot, index) => [task.boxes[index]?.id, spot]));
  const apart = (one: string, other: string) => {
    const [a, b] = [places.get(one), places.get(other)];
    return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
  };

  expect(apart('state:A', 'clause:t')).toBeLessThan(apart('state:A', 'clause:u'));
  expect(apart('state:C', 'clause:u')).toBeLessThan(apart('state:C', 'clause:t'));
});

import { expect, test } from 'vitest';
import { stepsOf, type WayLink } from '../../../client/store/way.ts';

const named = (id: string) => ({ id, name: id });
const link = (source: string, target: string, id: string): WayLink => ({
  ...{ id, source, target, type: 'POSITION', stance: 'OPPOSES', evidentiality: 'RECORD' },
  ...{ positions: [], evidence: [] },
});

test('each pair of neighbours has its links, whichever way they point, and several where there are', () => {
  const way = {
    ...{ hops: 2, sentence: '', nodes: ['state:AAA', 'clause:x', 'state:BBB'].map(named) },
    links: [
      link('state:AAA', 'clause:x', 'one'),
      link('state:AAA', 'clause:x', 'two'),
      link('state:BBB', 'clause:x', 'three'),
    ],
  };

  const steps = stepsOf(way).map(({ from, to, links }) => [
    ...[from.id, to.id],
    links.map(({ id }) => id),
  ]);

  expect(steps).toEqual([
    ['state:AAA', 'clause:x', ['one', 'two']],
    ['clause:x', 'state:BBB', ['three']],
  ]);
});

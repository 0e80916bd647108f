import fc from 'fast-check';
import { expect, test } from 'vitest';
import { simplePaths, type Web } from '../../../queries/path/simple-paths.ts';

/** A web of links between nodes of one letter each: `ab bc`. */
function webOf(links: string): Web {
  const web = new Map<string, Set<string>>();
  for (const [one = '', other = ''] of links.split(' ')) {
    web.set(one, (web.get(one) ?? new Set()).add(other));
    web.set(other, (web.get(other) ?? new Set()).add(one));
  }
  return web;
}
const paths = (links: string, length: number, limit = 100) =>
  simplePaths(webOf(links), { from: 'a', to: 'z', length, limit }).map((path) => path.join(''));

test('paths have the length that is asked for, in the order of their nodes', () => {
  const links = 'ac cz ab bz bc az';

  expect(paths(links, 1)).toEqual(['az']);
  expect(paths(links, 2)).toEqual(['abz', 'acz']);
  expect(paths(links, 3)).toEqual(['abcz', 'acbz']);
  expect(paths(links, 4)).toEqual([]);
});

test('a path meets no node twice, and ends where it first meets its end', () => {
  expect(paths('ab bz zc', 4)).toEqual([]);
  expect(paths('ab bz bd', 4)).toEqual([]);
});

test('no more paths are given than are asked for', () => {
  expect(paths('ab bz ac cz', 2, 1)).toEqual(['abz']);
  expect(paths('ab bz', 2, 0)).toEqual([]);
});

test('between nodes that nothing joins there is no path', () => {
  expect(paths('ab yz', 2)).toEqual([]);
});

test('of any web, paths are those that trying every one finds', () => {
  const letters = ['a', 'b', 'c', 'd', 'z'];
  const link = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters));
  fc.assert(
    fc.property(fc.array(link), fc.integer({ min: 1, max: 4 }), (links, length) => {
      const web = webOf(
        links
          .filter(([one, other]) => one !== other)
          .map((pair) => pair.join(''))
          .join(' '),
      );
      const found = simplePaths(web, { from: 'a', to: 'z', length, limit: 1_000 });

      expect(found.map((path) => path.join(''))).toEqual(tryAll(web, ['a'], length));
    }),
  );
});

function tryAll(web: Web, path: readonly string[], hops: number): readonly string[] {
  const here = path.at(-1) ?? '';
  if (hops === 0) return here === 'z' ? [path.join('')] : [];
  if (here === 'z') return [];
  const next = [...(web.get(here) ?? [])].filter((id) => !path.includes(id)).sort();
  return next.flatMap((id) => tryAll(web, [...path, id], hops - 1));
}

import { expect, test } from 'vitest';
import { writeCursor } from '../../../server/schema/cursor.ts';
import { cutPage, PAGE_INFO, type Page, readFirst, readPage } from '../../../server/schema/page.ts';

const LIKE = ['', ''];

test('a page is of fifty rows, from the first, unless something else is asked for', () => {
  expect(readPage({}, LIKE)).toEqual({ first: 50, after: null });
  expect(readPage({ first: null, after: null }, LIKE)).toEqual({ first: 50, after: null });
});

test('a page begins after the place of its cursor', () => {
  const after = writeCursor(['2025', 'position:1']);

  expect(readPage({ first: 2, after }, LIKE)).toEqual({ first: 2, after: ['2025', 'position:1'] });
});

test('an empty cursor is no cursor', () => {
  expect(() => readPage({ after: '' }, LIKE)).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT' }),
  );
});

test('none to two hundred rows are a page, and no others', () => {
  expect([0, 200].map(readFirst)).toEqual([0, 200]);
  expect(() => readFirst(-1)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  expect(() => readFirst(201)).toThrow(
    expect.objectContaining({ code: 'LIMIT', message: 'first: found 201; allowed is 0 to 200' }),
  );
});

test('a page is cut to its rows, and one row more says that there is a next', () => {
  const request = { first: 2, after: null };

  expect(cutPage(['a', 'b', 'c'], request)).toEqual({ rows: ['a', 'b'], hasNext: true });
  expect(cutPage(['a', 'b'], request)).toEqual({ rows: ['a', 'b'], hasNext: false });
  expect(cutPage(['a'], { first: 0, after: null })).toEqual({ rows: [], hasNext: true });
});

test('the rows before a page are counted only where they are asked for', () => {
  let counted = 0;
  const page: Page<string> = {
    rows: ['a', 'b'],
    hasNext: false,
    keyOf: (row) => [row],
    total: async () => 2,
    before: async () => {
      counted += 1;
      return 0;
    },
  };
  const ask = (field: string) => (PAGE_INFO[field] as (page: Page<string>) => unknown)(page);

  const ends = [ask('startCursor'), ask('endCursor'), ask('hasNextPage')];

  expect(ends).toEqual([writeCursor(['a']), writeCursor(['b']), false]);
  expect(counted).toBe(0);
});

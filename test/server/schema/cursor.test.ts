import { expect, test } from 'vitest';
import { readCursor, writeCursor } from '../../../server/schema/cursor.ts';

const cursorOf = (text: string) => Buffer.from(text).toString('base64url');

test.each([
  [['2025-12-01', 'position:1']],
  [['instrument:draft', 10, 'clause:draft/10']],
  [['Аланд ⛏️', '']],
])('the place %j comes out of its cursor as it went in', (key) => {
  const like = key.map((part) => (typeof part === 'string' ? '' : 0));

  expect(readCursor(writeCursor(key), like)).toEqual(key);
});

test('a cursor stands in an address as it is', () => {
  expect(writeCursor(['??>>~~', 'ÿÿÿ'])).toMatch(/^[\w-]+$/);
});

test.each([
  ['no cursor', 'nonsense'],
  ['the empty text', ''],
  ['no list', cursorOf('{"0":"a","1":"b"}')],
  ['fewer parts', cursorOf('["a"]')],
  ['more parts', cursorOf('["a","b","c"]')],
  ['another kind of part', cursorOf('["a",1]')],
  ['a list in the list', cursorOf('["a",["b"]]')],
  ['nothing beside the parts', cursorOf('["a",null,"b"]')],
])('%s is refused where two texts are a place', (_, cursor) => {
  expect(() => readCursor(cursor, ['', ''])).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining('after') }),
  );
});

test('a place beyond all numbers is refused', () => {
  const cursor = cursorOf('["instrument:draft",1e999,"clause:draft/1"]');

  expect(() => readCursor(cursor, ['', 0, ''])).toThrow(
    expect.objectContaining({ code: 'BAD_INPUT' }),
  );
});

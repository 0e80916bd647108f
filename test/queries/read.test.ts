import { expect, test } from 'vitest';
import {
  number,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textOrNull,
  texts,
} from '../../queries/read.ts';

test('what is of its kind is read as it is, the empty text and zero among it', () => {
  expect(text({ name: '' }, 'name')).toBe('');
  expect(number({ count: 0 }, 'count')).toBe(0);
  expect(texts({ names: ['b', 'a'] }, 'names')).toEqual(['b', 'a']);
  expect(oneOf({ side: 'LEFT' }, 'side', ['LEFT', 'RIGHT'])).toBe('LEFT');
});

test('null and a missing field are null where there may be nothing, and no texts', () => {
  for (const row of [{ field: null }, {}]) {
    expect(textOrNull(row, 'field')).toBeNull();
    expect(numberOrNull(row, 'field')).toBeNull();
    expect(oneOfOrNull(row, 'field', ['LEFT'])).toBeNull();
    expect(texts(row, 'field')).toEqual([]);
  }
});

test('the empty text and zero are not nothing', () => {
  expect(textOrNull({ field: '' }, 'field')).toBe('');
  expect(numberOrNull({ field: 0 }, 'field')).toBe(0);
  expect(() => oneOfOrNull({ field: '' }, 'field', ['LEFT'])).toThrow(TypeError);
});

test.each([
  ['a number for a text', () => text({ name: 1 }, 'name'), 'expected text in "name", got 1'],
  ['nothing for a text', () => text({}, 'name'), 'expected text in "name", got nothing'],
  ['null for a text', () => text({ name: null }, 'name'), 'expected text in "name", got null'],
  ['a text for a number', () => number({ n: '1' }, 'n'), 'expected number in "n", got "1"'],
  ['no number', () => number({ n: Number.NaN }, 'n'), 'expected number in "n", got null'],
  ['a text for texts', () => texts({ t: 'a' }, 't'), 'expected a list of texts in "t", got "a"'],
  [
    'a number among texts',
    () => texts({ t: ['a', 1] }, 't'),
    'expected a list of texts in "t", got ["a",1]',
  ],
  [
    'another word than those of the list',
    () => oneOf({ side: 'left' }, 'side', ['LEFT', 'RIGHT']),
    'expected one of LEFT, RIGHT in "side", got "left"',
  ],
  [
    'a text where a number or nothing may stand',
    () => numberOrNull({ n: '' }, 'n'),
    'expected number in "n", got ""',
  ],
])('%s is refused, by field and finding', (_, read, message) => {
  expect(read).toThrow(new TypeError(message));
});

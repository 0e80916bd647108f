import { expect, test } from 'vitest';
import { stretchesOf, wordsOf } from '../../seed/words.ts';

test('words are lower case, without punctuation, whole with hyphens and apostrophes', () => {
  expect(wordsOf('“No” — the supply-chain, and the State’s, 2025!')).toEqual([
    'no',
    'the',
    'supply-chain',
    'and',
    'the',
    "state's",
    '2025',
  ]);
});

test('words of scripts with spaces are parted by them, of those without by the rules of the script', () => {
  expect(wordsOf('обязательные правила')).toEqual(['обязательные', 'правила']);
  expect(wordsOf('नई व्यवस्था')).toEqual(['नई', 'व्यवस्था']);
  expect(wordsOf('矿产供应链').length).toBeGreaterThan(1);
});

test('stretches are every run of so many words, none where there are fewer', () => {
  expect([...stretchesOf(['a', 'b', 'c'], 2)]).toEqual(['a b', 'b c']);
  expect([...stretchesOf(['a'], 2)]).toEqual([]);
});

import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

const phrasing = (phrase: string) => placesOf({ evidence: { 'evidence:1': { phrase } } });

test('a phrase has at most eight words', () => {
  expect(phrasing('one two three four five six seven eight')).toEqual([]);
  expect(phrasing('one two three four five six seven eight nine')).toEqual([
    'evidence.csv:2:phrase E10',
  ]);
});

test('a word with a hyphen or an apostrophe is one, punctuation is none', () => {
  expect(phrasing("one — two, three supply-chain five state’s seven 'eight'!")).toEqual([]);
});

test('words of a script without spaces are counted too', () => {
  expect(phrasing('会议没有通过关于矿产供应链尽职调查的任何具有约束力的新规则')).toEqual([
    'evidence.csv:2:phrase E10',
  ]);
});

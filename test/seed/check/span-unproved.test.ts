import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import { placesOf } from '../places-of.ts';
import { REPORT, REPRINT, TEXTS } from '../sound-record.ts';
import type { Changes } from '../tables-of.ts';

const places = (changes: Changes) => placesOf(changes, TEXTS);

test('the hash of a span is that of the text there', () => {
  const moved = { start: '3', end: '8' };

  expect(places({ evidence: { 'evidence:1': moved } })).toEqual(['evidence.csv:2:sha256 E09']);
  expect(places({ clauses: { 'clause:draft/1a': moved } })).toEqual(['clauses.csv:4:sha256 E09']);
});

test('a span ends inside the text', () => {
  const end = `${[...REPORT].length + 1}`;

  expect(places({ evidence: { 'evidence:1': { end } } })).toEqual(['evidence.csv:2:end E09']);
});

test('offsets count code points: an emoji is one, a letter and its accent are two', () => {
  const accent = REPORT.indexOf('\u0301') - 1;
  const span = { start: `${accent}`, end: `${accent + 1}`, sha256: sha256('\u0301') };

  expect(places({ evidence: { 'evidence:1': span } })).toEqual([]);
});

test('a span that ends before it starts is wrong even without the text', () => {
  expect(placesOf({ evidence: { 'evidence:1': { start: '7', end: '2' } } })).toEqual([
    'evidence.csv:2:end E09',
  ]);
});

test('without the text of its source a span is not judged', () => {
  const texts = new Map([['source:reprint', REPRINT]]);

  expect(placesOf({ evidence: { 'evidence:1': { start: '3', end: '999' } } }, texts)).toEqual([]);
});

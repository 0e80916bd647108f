import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import { placesOf } from '../places-of.ts';
import type { Changes } from '../tables-of.ts';

const WORDS = 'None of the words of this long sentence, as it stands, are ours.';
const texts = new Map([['source:report', WORDS]]);
const sources = { sources: { 'source:report': { sha256: sha256(WORDS) } } };
const placesOfCopies = (changes: Changes) =>
  placesOf({ ...sources, ...changes }, texts).filter((place) => place.endsWith('E10'));

test('a paraphrase does not repeat eight words of its source in a row, whatever the case and commas', () => {
  const paraphrase = 'It says: NONE of the words of this, long, sentence.';

  expect(placesOfCopies({ evidence: { 'evidence:2': { paraphrase } } })).toEqual([
    'evidence.csv:3:paraphrase E10',
  ]);
});

test('seven words in a row are no copy', () => {
  const paraphrase = 'It says: of the words of this long sentence.';

  expect(placesOfCopies({ evidence: { 'evidence:2': { paraphrase } } })).toEqual([]);
});

test('a claim does not copy the source that shows it', () => {
  const paraphrase = 'None of the words of this long sentence hold.';

  expect(placesOfCopies({ claims: { 'claim:1': { paraphrase } } })).toEqual([
    'claims.csv:2:paraphrase E10',
  ]);
});

test('without the text of the source nothing is found', () => {
  const paraphrase = 'None of the words of this long sentence hold.';

  expect(placesOf({ claims: { 'claim:1': { paraphrase } } })).toEqual([]);
});

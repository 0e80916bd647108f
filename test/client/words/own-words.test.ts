import { expect, test } from 'vitest';
import { own, partsOf, plain } from '../../../client/words/own-words.ts';

const TOLD = `pour « ${own('Binding rules')} », 2 États`;

test('a sentence is taken apart into its own words and those of the record', () => {
  expect(partsOf(TOLD)).toEqual([
    { text: 'pour « ', own: false },
    { text: 'Binding rules', own: true },
    { text: ' », 2 États', own: false },
  ]);
  expect(partsOf('')).toEqual([]);
});

test('where there is text alone nothing is set apart, and other signs stay', () => {
  expect(plain(TOLD)).toBe('pour « Binding rules », 2 États');
  expect(plain(`«\u2068${own('Ore')}\u2069»`)).toBe('«\u2068Ore\u2069»');
});

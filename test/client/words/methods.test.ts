import { describe, expect, test } from 'vitest';
import { AR_METHODS } from '../../../client/words/ar/methods.ts';
import { FR_METHODS } from '../../../client/words/fr/methods.ts';
import { tellMethod } from '../../../client/words/methods.ts';

test('a definition is told part by part, and in the words of the API where a part is unknown', async () => {
  const parts = ['not normalised', 'cohesion'];

  expect(await tellMethod('fr', parts)).toBe(
    'Les poids ne sont pas normalisés. La cohésion est la moyenne, sur les paires de membres, de congruence / sujets communs.',
  );
  expect(await tellMethod('ar', [...parts, 'of tomorrow'])).toBeNull();
  expect(await tellMethod('en', parts)).toBeNull();
});

const ENGLISH = /(?<!\p{L})(?:the|of|and|which|is|are|that|both|with|who)(?!\p{L})/iu;
/** Words of the record's own lists. */
const CODES = /\b[A-Z]+(?:_[A-Z]+)+\b/g;

describe.each([
  ['fr', FR_METHODS],
  ['ar', AR_METHODS],
] as const)('the methods in "%s"', (_, methods) => {
  test('are told in that language, and end as sentences do', () => {
    const texts = Object.values<string>(methods);

    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((text) => ENGLISH.test(text.replaceAll(CODES, '')))).toEqual([]);
    expect(texts.filter((text) => !text.endsWith('.'))).toEqual([]);
  });

  test('keep the formulas', () => {
    expect(methods['signed modularity']).toContain(
      'w(i, j) - (w⁺(i) w⁺(j) / 2w⁺ - w⁻(i) w⁻(j) / 2w⁻)',
    );
  });
});

test('in Arabic a formula runs from left to right', () => {
  expect(AR_METHODS['normalised by average']).toContain('\u2066(|T(a)| + |T(b)|) / 2\u2069،');
});

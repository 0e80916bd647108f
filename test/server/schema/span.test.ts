import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import { proveSpan } from '../../../server/schema/span.ts';

const sourceTexts = new Map([['source:paper', '😀 no duty']]);
const NO = { source: 'source:paper', start: 2, end: 4, sha256: sha256('no') };

test('a span is proved and quoted where the text has its SHA-256, counted in code points', () => {
  expect(proveSpan(NO, { sourceTexts })).toEqual({ verification: 'PROVED', quote: 'no' });
});

test.each([
  ['of other words', { ...NO, start: 5, end: 7 }],
  ['with another SHA-256', { ...NO, sha256: sha256('No') }],
  ['beyond the end of the text', { ...NO, end: 400 }],
  ['of nothing', { ...NO, end: 2, sha256: sha256('') }],
])('a span %s is changed, and no quote', (_, span) => {
  expect(proveSpan(span, { sourceTexts })).toEqual({ verification: 'CHANGED', quote: null });
});

test('a span of a source that was not supplied is neither proved nor changed', () => {
  expect(proveSpan({ ...NO, source: 'source:book' }, { sourceTexts })).toEqual({
    verification: 'SOURCE_NOT_SUPPLIED',
    quote: null,
  });
});

test('an empty text is supplied', () => {
  expect(proveSpan(NO, { sourceTexts: new Map([['source:paper', '']]) })).toEqual({
    verification: 'CHANGED',
    quote: null,
  });
});

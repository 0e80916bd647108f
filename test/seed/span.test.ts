import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanIn, spansIn } from '../../seed/span.ts';

/** Texts of emoji, combining accents, CJK of both planes and plain letters. */
const TEXT = fc
  .array(fc.constantFrom('a', ' ', '😀', 'e\u0301', '供', '𠀀', '\uFEFF', '👩‍🔬', 'й'))
  .map((parts) => parts.join(''));

test('an emoji is one, a letter with a combining accent two, a CJK letter one', () => {
  const text = '😀e\u0301供x';

  expect(spanIn(text, { start: 1, end: 3 })).toBe('e\u0301');
  expect(spanIn(text, { start: 3, end: 5 })).toBe('供x');
});

test('a span is the code points from start to end', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(40), fc.nat(40), (text, start, end) => {
      const codePoints = [...text];
      const isInside = start < end && end <= codePoints.length;

      expect(spanIn(text, { start, end })).toBe(
        isInside ? codePoints.slice(start, end).join('') : null,
      );
    }),
  );
});

test('of many spans each is the one that is found alone', () => {
  fc.assert(
    fc.property(
      TEXT,
      fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) })),
      (text, spans) => {
        expect(spans.map(spansIn(text))).toEqual(spans.map((span) => spanIn(text, span)));
      },
    ),
  );
});

test('an empty or reversed span, or one before the text, is none', () => {
  expect(spanIn('abc', { start: 1, end: 1 })).toBeNull();
  expect(spanIn('abc', { start: 2, end: 1 })).toBeNull();
  expect(spanIn('abc', { start: -1, end: 1 })).toBeNull();
});

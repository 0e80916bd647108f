import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../client/layout/wrap.ts';

const measure = (text: string) => [...text].length;

test('a text that fits stays on one line', () => {
  expect(wrap('Expert group', { width: 20, lines: 2, measure })).toEqual(['Expert group']);
});

test('a longer one breaks between words', () => {
  const lines = wrap('Talks on binding rules', { width: 14, lines: 2, measure });

  expect(lines).toEqual(['Talks on', 'binding rules']);
});

test('a long word breaks after its own hyphen, and gets none of ours', () => {
  expect(wrap('Resource-rich', { width: 10, lines: 2, measure })).toEqual(['Resource-', 'rich']);
  expect(wrap('Resource-rich', { width: 13, lines: 2, measure })).toEqual(['Resource-rich']);
  expect(wrap('GI-TOC', { width: 4, lines: 2, measure })).toEqual(['GI-…']);
});

test('a single word that is too long ends in an ellipsis', () => {
  expect(wrap('Traceability', { width: 6, lines: 2, measure })).toEqual(['Trace…']);
});

test('an ellipsis never cuts a letter in half', () => {
  expect(wrap('𝒜𝒷𝒸𝒹', { width: 3, lines: 1, measure })).toEqual(['𝒜𝒷…']);
});

test('no line is wider than its room, and there are never too many', () => {
  const room = fc.record({
    width: fc.integer({ min: 2, max: 30 }),
    lines: fc.integer({ min: 1, max: 3 }),
  });

  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), room, (text, { width, lines }) => {
      const wrapped = wrap(text, { width, lines, measure });
      expect(wrapped.length).toBeLessThanOrEqual(lines);
      expect(Math.max(0, ...wrapped.map(measure))).toBeLessThanOrEqual(width);
    }),
  );
});

test('a text that has room loses no word', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 });

  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      expect(wrap(text, { width: 9, lines: 8, measure }).join(' ')).toBe(text);
    }),
  );
});

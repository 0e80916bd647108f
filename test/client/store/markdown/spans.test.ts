import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSpans } from '../../../../client/store/markdown/spans.ts';

test('code, strong, emphasis and links', () => {
  expect(
    readSpans('a `b*` **c** *d* _e_ [f](https://example.org/x) <https://example.org>'),
  ).toEqual([
    { form: 'text', text: 'a ' },
    { form: 'code', text: 'b*' },
    { form: 'text', text: ' ' },
    { form: 'strong', text: 'c' },
    { form: 'text', text: ' ' },
    { form: 'emphasis', text: 'd' },
    { form: 'text', text: ' ' },
    { form: 'emphasis', text: 'e' },
    { form: 'text', text: ' ' },
    { form: 'link', text: 'f', href: 'https://example.org/x' },
    { form: 'text', text: ' ' },
    { form: 'link', text: 'https://example.org', href: 'https://example.org' },
  ]);
});

test.each([
  '[run](javascript:alert)',
  '[open](file:///etc)',
  '[in](/place)',
  'own_words and 2 * 3',
])('%s stays as it was written', (text) => {
  expect(readSpans(text)).toEqual([{ form: 'text', text }]);
});

test('no letter outside the marks is lost', () => {
  const plain = fc.string().filter((text) => !/[`*_[\]<]/.test(text));

  fc.assert(
    fc.property(
      plain,
      (text) =>
        readSpans(text)
          .map((span) => span.text)
          .join('') === text,
    ),
  );
});

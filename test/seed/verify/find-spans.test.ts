import { expect, test } from 'vitest';
import { sha256 } from '../../../seed/sha256.ts';
import { spanIn } from '../../../seed/span.ts';
import { findSpans } from '../../../seed/verify/find-spans.ts';
import type { WantedSpan } from '../../../seed/verify/wanted-span.ts';

/** The span of some words of a text, as a record has it. */
function wanted(text: string, words: string): WantedSpan {
  const start = [...text.slice(0, text.indexOf(words))].length;
  const span = { start, end: start + [...words].length };
  const row = { file: 'evidence.csv', line: 2, cells: {} };
  return { ...span, row, source: 'source:one', sha256: sha256(words) };
}

/** What stands at the place where words of one text are found in another. */
function foundIn(text: string, was: string, words: string): readonly [string | null, string] {
  const span = wanted(was, words);
  const place = findSpans({ text, sha256: sha256(was) }, [span]).get(span);
  if (place === undefined) return [null, 'lost'];
  const there = spanIn(text, place);
  expect(place.sha256).toBe(sha256(there ?? ''));
  return [there, place.differs];
}

test.each([
  ['line ends', 'one\ntwo three\nfour', 'one\r\ntwo three\r\nfour', 'two three\r\nfour'],
  ['line ends', 'one\r\ntwo three\r\nfour', 'one\ntwo three\nfour', 'two three\nfour'],
  [
    'entities',
    'one “two three” four',
    'one &#8220;two three&#8221; four',
    '&#8220;two three&#8221; four',
  ],
  [
    'entities',
    'one “two & three” four',
    'one &#x201C;two &amp; three&rdquo; four',
    '&#x201C;two &amp; three&rdquo; four',
  ],
  ['entities', 'one &#8220;two three&#8221; four', 'one “two three” four', '“two three” four'],
  ['white space', 'one two three four', 'one\ntwo\n  three four', 'two\n  three four'],
  ['white space', 'one two\n\nthree four', 'one\ntwo\n\n\nthree\nfour', 'two\n\n\nthree\nfour'],
  ['white space', 'one two \n\nthree \n\nfour', 'one two\nthree\nfour', 'two\nthree\nfour'],
  ['white space', 'one two\n\nthree\n\nfour', 'one two\nthree\nfour', 'two\nthree\nfour'],
  [
    'white space',
    'one two \nthree \n\nfour',
    '  one two\n  three\n\n  four',
    'two\n  three\n\n  four',
  ],
  [
    'entities',
    'one &#8220;two’s three&#8221; four',
    'one &ldquo;two&#x2019;s three&rdquo; four',
    '&ldquo;two&#x2019;s three&rdquo; four',
  ],
  [
    'white space',
    'one long-term two low-carbon three',
    'one long-\nterm two low-\ncarbon three',
    'two low-\ncarbon three',
  ],
  ['accents', 'one étude deux', 'one e\u0301tude deux', 'e\u0301tude deux'],
  [
    'white space, entities',
    'one “two” 供应链 😀',
    '𝒜 one\r\n&ldquo;two&rdquo;\r\n供应链 😀',
    '&ldquo;two&rdquo;\r\n供应链 😀',
  ],
])('a span is found again in a text with other %s', (...[differs, was, now, there]) => {
  const words = was.slice(was.search(/two|“two|&#8220;|étude/));

  expect(foundIn(now, was, words)).toEqual([there, differs]);
});

test('a span is found where the text before it grew and that behind it is gone', () => {
  const was = 'Head. The words that matter. Tail.';

  expect(
    foundIn(`${'More. '.repeat(50)}The words that matter.`, was, 'The words that matter.'),
  ).toEqual(['The words that matter.', 'its place']);
});

test('of two places with the same words, the nearer is the one', () => {
  const was = 'x. Yes. y. Yes.';
  const span = wanted(was, 'Yes. y');
  const places = findSpans({ text: 'Yes. y Yes. y zz', sha256: '' }, [span]);

  expect(places.get(span)?.start).toBe(0);
});

test('a span whose words are put otherwise is lost, and nothing like it is taken for it', () => {
  expect(foundIn('one two, three four', 'one two three four', 'two three')).toEqual([null, 'lost']);
});

test('a span that is longer than the text is lost', () => {
  expect(foundIn('one', 'one two three', 'one two three')).toEqual([null, 'lost']);
  expect(foundIn('', 'one two three', 'two')).toEqual([null, 'lost']);
});

test('a span of broken lines is found again where the text flows, though nothing says where they broke', () => {
  const lines = [
    'Each state is to say by the end of the year how it keeps count of what leaves its mines and',
    'where it goes, by road or by sea, and the secretariat is to put together what the states say',
    'so that all of them can read it before they meet again in the spring of the year after.',
  ];
  const was = `A head. \n\n${lines.join(' \n\n')} \n\nThe end.`;
  const now = `A head. ${lines.join(' ')} The end.`;

  expect(foundIn(now, was, lines.join(' \n\n'))).toEqual([lines.join(' '), 'white space']);
});

import { expect, test } from 'vitest';
import { readRecord } from '../../../seed/read.ts';
import { readSourceTexts } from '../../../seed/source-texts.ts';
import { spanIn } from '../../../seed/span.ts';
import { isLost, proveRecord } from '../../../seed/verify/prove.ts';
import { absent } from '../../absent.ts';

const TEXTS = '../shared/seeds';

/** Proves the first record against its texts, each made into another first. */
async function proofWith(change: (text: string) => string) {
  const tables = await readRecord('seed/records/unea7-minerals');
  const { texts } = await readSourceTexts(tables, TEXTS);
  if (texts.size === 0) {
    return absent({
      isData: true,
      what: 'the spans of the first record are not proved',
      reason: `want of ${TEXTS}`,
      remedy: 'Put the texts of its sources there.',
    });
  }
  const changed = new Map([...texts].map(([source, text]) => [source, change(text)]));
  return { texts, changed, ...proveRecord(tables, changed) };
}

/** A text with its lines broken at 80 characters, as a mail program does. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/(.{1,80})(?: +|$)/g, '$1\n').trimEnd())
    .join('\n');
}

test('every span and source of the first record is proved', async () => {
  const { spans, sources } = await proofWith((text) => text);

  const outcomes = [...spans, ...sources].map(({ verification }) => verification);
  expect(new Set(outcomes)).toEqual(new Set(['PROVED']));
});

test.each([
  ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a menu before them', (text: string) => `Home 🏠\nAbout\n\n${text}`],
  [
    'quotes for entities',
    (text: string) => text.replaceAll('&#8220;', '“').replaceAll('&#8221;', '”'),
  ],
])('every span is found again in texts with %s, in its own words', async (...[, change]) => {
  const { spans, texts, changed } = await proofWith(change);

  expect(spans.filter(isLost).map(({ span }) => span.row.cells['id'])).toEqual([]);
  const words = (text: string | null) => change(text ?? '').replaceAll(/^Home 🏠\nAbout\n\n/g, '');
  for (const { span, place } of spans.filter((proof) => proof.place !== null)) {
    const before = spanIn(texts.get(span.source) ?? '', span);
    const after = spanIn(changed.get(span.source) ?? '', place ?? span);
    expect(after).toBe(words(before));
  }
});

test.each([
  ['re-flowed', wrapped],
  ['all one line', (text: string) => text.replaceAll(/\s+/g, ' ')],
])('nearly every span is found again in texts that are %s', async (...[, change]) => {
  const { spans } = await proofWith(change);

  // What is lost runs over several paragraphs whose breaks were of more than one kind.
  expect(spans.filter(isLost).length / spans.length).toBeLessThan(0.02);
});

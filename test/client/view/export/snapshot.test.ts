import { expect, test } from 'vitest';
import { snapshotOf } from '../../../../client/view/export/snapshot.ts';
import { recordOf } from '../../record-of.ts';

const record = recordOf([['state:A', 'OPPOSES', 'clause:t']]);
const span = {
  id: 'evidence:1',
  source: 'source:s',
  start: 3,
  end: 9,
  sha256: 'f'.repeat(64),
  phrase: null,
  paraphrase: 'It refuses.',
  verification: 'PROVED',
} as const;

const snapshot = (parts: Partial<Parameters<typeof snapshotOf>[0]> = {}) =>
  snapshotOf({
    record,
    positions: [...record.positions.values()],
    figure: {
      title: 'Talks </title><script>',
      sentence: 'One position',
      sides: [],
      scene: [],
      width: 1,
      height: 1,
      legend: [],
      notes: ['Filter: none.'],
    },
    svg: '<svg/>',
    json: '{"a":"</script><script>alert(1)</script>"}\n',
    answer: {
      title: 'Talks',
      count: 1,
      record: { name: 'R', version: '1', licence: 'L', digest: 'd', dates: null },
      proof: { PROVED: 1, CHANGED: 0, SOURCE_NOT_SUPPLIED: 0, text: '1 of 1' },
      sources: [],
      positions: [{ id: 'position:1', evidence: [span] }],
    },
    citation: 'Somebody (2025).',
    css: 'p{}',
    address: 'http://x/?a&b',
    ...parts,
  });

test('a snapshot says who holds what, how it is known, and where it comes from', () => {
  const html = snapshot();

  for (const text of [
    'Name of A, 1 position',
    'It refuses. source:s, characters 3 to 9',
    'span proved against the source text',
    'Filter: none.',
    'Somebody (2025).',
    'http://x/?a&amp;b',
  ]) {
    expect(html).toContain(text);
  }
});

test('no text of the record runs as a script, and the file lets none run', () => {
  const html = snapshot();

  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain("default-src 'none'");
});

test('the data stand in it as they came', () => {
  const [, json = ''] = /id="demarche-view">\n(.*?)<\/script>/s.exec(snapshot()) ?? [];

  expect(JSON.parse(json)).toEqual({ a: '</script><script>alert(1)</script>' });
});

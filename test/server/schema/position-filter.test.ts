import { expect, test } from 'vitest';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { readFilter, readWords } from '../../../server/schema/position-filter.ts';

test.each([
  [null],
  [undefined],
  [{}],
  [{ actors: [], from: null, text: ' ', minCorroboration: null }],
])('the filter %j asks for every position', (args) => {
  expect(readFilter(args)).toEqual(EVERY_POSITION);
});

test('every field is handed on under its own name', () => {
  const ids = {
    negotiations: ['negotiation:talks'],
    instruments: ['instrument:draft'],
    targets: ['clause:draft/1', 'instrument:draft'],
    issues: ['issue:register'],
    actors: ['state:AAA', 'org:club', 'person:envoy'],
    memberOf: ['org:club'],
    stances: ['OPPOSES'],
    evidentialities: ['RECORD'],
    sources: ['source:paper'],
    events: ['event:session'],
  };

  const read = readFilter({ ...ids, actorKinds: ['STATE'], minCorroboration: 2, text: 'no duty' });

  expect(read).toEqual({
    ...ids,
    actorPrefixes: ['state:'],
    from: null,
    to: null,
    minCorroboration: 2,
    words: ['no', 'duty'],
  });
});

test('a span runs from the first day that its beginning can mean to the last of its end', () => {
  expect(readFilter({ from: '2024-02', to: '2024-02' })).toMatchObject({
    from: '2024-02-01',
    to: '2024-02-29',
  });
  expect(readFilter({ from: '2025-12-31', to: '2025' })).toMatchObject({
    from: '2025-12-31',
    to: '2025-12-31',
  });
});

test('a span that ends before it begins is refused', () => {
  expect(() => readFilter({ from: '2025-02', to: '2025-01' })).toThrow(
    'filter.to: found 2025-01, before 2025-02; allowed is a date not before filter.from',
  );
});

test.each(['2025-02-30', '25', '', '2025-12-12T00:00', '12.12.2025'])(
  'the date "%s" is refused',
  (from) => {
    expect(() => readFilter({ from })).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: expect.stringMatching(/^filter\.from: found ".*"; allowed is a date: /),
      }),
    );
  },
);

test('a text is its words, by whatever spaces they are parted', () => {
  expect(readWords('  Due\tdiligence\n for\u00a0ore ')).toEqual(['Due', 'diligence', 'for', 'ore']);
  expect(readWords(null)).toEqual([]);
});

import { expect, test } from 'vitest';
import { campRobustness, mostSources } from '../../../queries/network/camp-robustness.ts';
import { provenanceOf } from '../../../queries/network/provenance.ts';
import { suppose } from '../../../queries/network/suppose.ts';
import { QUESTION, TWO_SIDES } from './two-sides.ts';

const PAPER = TWO_SIDES.positions.filter((id) => !id.includes('D-'));
const BOOK = TWO_SIDES.positions.filter((id) => id.includes('D-') || id.includes('C-'));
const PROVENANCE = provenanceOf(TWO_SIDES.positions, {
  shown: [
    { source: 'source:book', evidentiality: 'INFERRED', positions: BOOK },
    { source: 'source:paper', evidentiality: 'RECORD', positions: PAPER },
  ],
});
const camps = [0, 0, 1, 1, -1];

test('without a source what another shows stays, and without all nothing does', () => {
  const found = campRobustness(TWO_SIDES, { question: QUESTION, camps, provenance: PROVENANCE });

  // C is in both. Without the book D has no tie, and A B | C is left: of the pairs AB and CD one stays.
  // ARI of {AB}{CD}{E} and {AB}{C}{D}{E}: (1 - 2 · 1 / 10) / (1.5 - 0.2) = 0.8 / 1.3.
  expect(found.map(({ without }) => without)).toEqual([
    'source:book',
    'source:paper',
    'INFERRED',
    'INFERRED, RECORD',
  ]);
  expect(found[0]?.agreement).toBeCloseTo(0.8 / 1.3, 12);
  expect(found[3]?.agreement).toBe(0);
});

test('a source that shows nothing alone is not missed', () => {
  const provenance = provenanceOf(TWO_SIDES.positions, {
    shown: [
      { source: 'source:a', evidentiality: 'RECORD', positions: TWO_SIDES.positions },
      { source: 'source:b', evidentiality: 'RECORD', positions: TWO_SIDES.positions },
    ],
  });

  expect(campRobustness(TWO_SIDES, { question: QUESTION, camps, provenance })).toEqual([
    { without: 'source:a', agreement: 1 },
    { without: 'source:b', agreement: 1 },
    { without: 'RECORD', agreement: 0 },
  ]);
});

test('what is only supposed rests on no source, and stays', () => {
  const table = suppose(
    TWO_SIDES,
    ['A', 'B'].map((actor) => ({ actor, topic: 'v', polarity: 2 })),
  );
  const [all] = campRobustness(table, {
    question: QUESTION,
    camps: [0, 0, -1, -1, -1],
    provenance: provenanceOf(table.positions, {
      shown: [{ source: 'source:a', evidentiality: 'RECORD', positions: table.positions }],
    }),
  });

  expect(all).toEqual({ without: 'source:a', agreement: 1 });
});

test('of a large table fewer sources are tried', () => {
  const rows = (count: number) => ({ ...TWO_SIDES, actor: new Int32Array(count) });

  expect([0, 1_000, 1_000_000].map((count) => mostSources(rows(count)))).toEqual([100, 100, 10]);
});

import fc from 'fast-check';
import type { StanceInput } from '../../../client/layout/input.ts';
import { type LayoutOptions, layoutOptions } from '../../../client/layout/options.ts';
import { stanceInput } from '../../../client/store/picture.ts';
import { EVIDENTIALITIES, STANCES } from '../../../queries/vocabulary.ts';
import { type Row, recordOf } from '../record-of.ts';

/** Sizes for a width, where every letter is 7 pixels wide. */
export function sizes(width: number): LayoutOptions {
  return layoutOptions({ width, height: 0, measure: (text) => text.length * 7 });
}

/** What the layout is given for a record of some positions. */
export function inputOf(rows: readonly Row[]): StanceInput {
  const record = recordOf(rows);
  const positions = [...record.positions.values()];
  return stanceInput({ record, positions, open: [], collapsed: [], kept: [], height: null });
}

/** Any positions of up to eight states on up to six clauses. */
export const anyRows: fc.Arbitrary<readonly Row[]> = fc.array(
  fc.tuple(
    fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H').map((code) => `state:${code}`),
    fc.constantFrom(...STANCES),
    fc.constantFrom('t', 'u', 'v', 'w', 'x', 'y').map((name) => `clause:${name}`),
    fc.constantFrom(...EVIDENTIALITIES),
  ),
  { minLength: 1, maxLength: 30 },
);

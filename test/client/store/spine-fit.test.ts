import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittedGroups } from '../../../client/store/spine-fit.ts';
import { type Row, recordOf } from '../record-of.ts';

const CLAUSES = Array.from(
  { length: 50 },
  (_, index) => `clause:c${String(index).padStart(2, '0')}`,
);

function rowsAt(height: number | null, count = 50, kept: readonly string[] = []) {
  const rows = CLAUSES.slice(0, count).map((target): Row => ['state:AAA', 'SUPPORTS', target]);
  const record = recordOf(rows);
  const positions = [...record.positions.values()];
  return fittedGroups({ record, positions, open: [], collapsed: [], kept, height }).flatMap(
    ({ targets }) => targets,
  );
}
const shown = (rows: ReturnType<typeof rowsAt>) => rows.filter(({ fold, head }) => !fold && !head);

test('where all have room, every one that is spoken to has a row', () => {
  expect(shown(rowsAt(5_000, 36))).toHaveLength(36);
});

test('beyond 36, the 24 most disputed have one, however much room there is', () => {
  expect(shown(rowsAt(5_000, 37))).toHaveLength(24);
});

test('a picture with hardly any room still shows six', () => {
  expect(shown(rowsAt(100))).toHaveLength(6);
});

test('a picture that goes on down the page shows 14', () => {
  expect(shown(rowsAt(null))).toHaveLength(14);
});

test('more height never shows fewer', () => {
  fc.assert(
    fc.property(fc.nat(1_500), fc.nat(1_500), (low, more) => {
      expect(shown(rowsAt(low + more)).length).toBeGreaterThanOrEqual(shown(rowsAt(low)).length);
    }),
    { numRuns: 30 },
  );
});

test('whatever the height, each target stands on exactly one row', () => {
  fc.assert(
    fc.property(fc.nat(1_500), (height) => {
      const held = rowsAt(height).flatMap(({ holds }) => holds);
      expect(held.filter((id) => id.startsWith('clause:')).toSorted()).toEqual(CLAUSES);
    }),
    { numRuns: 30 },
  );
});

test('what is kept has a row of its own, even where it would fold', () => {
  expect(shown(rowsAt(100, 50, ['clause:c49'])).map(({ id }) => id)).toContain('clause:c49');
});

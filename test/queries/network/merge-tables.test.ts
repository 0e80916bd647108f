import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPositionTable } from '../../../queries/network/build-position-table.ts';
import { mergeTables } from '../../../queries/network/merge-tables.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import { law, rows } from './drawn-rows.ts';
import { tableOf } from './table-of.ts';

/** Takes every turn of a merging. */
function merged(tables: readonly PositionTable[]): PositionTable {
  const merging = mergeTables(tables);
  for (;;) {
    const { done, value } = merging.next();
    if (done) return value;
  }
}

test('tables of some actors each make the table of all', () => {
  law(fc.tuple(rows, fc.integer({ min: 1, max: 4 })), ([drawn, parts]) => {
    const actors = [...new Set(drawn.map(({ actor }) => actor))];
    const partOf = (actor: string) => actors.indexOf(actor) % parts;
    const tables = Array.from({ length: parts }, (_, part) =>
      buildPositionTable(drawn.filter(({ actor }) => partOf(actor) === part)),
    );

    expect(merged(tables)).toEqual(buildPositionTable(drawn));
  });
});

test('nothing makes an empty table', () => {
  expect(merged([])).toEqual(tableOf(''));
});

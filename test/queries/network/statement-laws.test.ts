import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPositionTable } from '../../../queries/network/build-position-table.ts';
import { type NetworkOptions, network } from '../../../queries/network/network.ts';
import {
  DUPLICATES,
  ONE_MODE_NORMALISATIONS,
  ONE_MODE_RELATIONS,
  SIMILARITIES,
  TWO_MODE_NORMALISATIONS,
  TWO_MODE_RELATIONS,
} from '../../../queries/network/network-words.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import type { Statements } from '../../../queries/network/statements.ts';
import { law, rows } from './drawn-rows.ts';

const ANY_TIE = { minWeight: null, minShared: 1, isolates: false };
const tables = rows.map(buildPositionTable);
const oneMode: fc.Arbitrary<NetworkOptions> = fc.record({
  ...{
    mode: fc.constantFrom('ACTORS', 'TOPICS'),
    relation: fc.constantFrom(...ONE_MODE_RELATIONS),
  },
  similarity: fc.constantFrom(...SIMILARITIES),
  normalisation: fc.constantFrom(...ONE_MODE_NORMALISATIONS),
  ...{ minWeight: fc.constant(null), minShared: fc.constant(1), isolates: fc.boolean() },
});
const twoMode: fc.Arbitrary<NetworkOptions> = fc.record({
  ...{ mode: fc.constant('TWO_MODE'), relation: fc.constantFrom(...TWO_MODE_RELATIONS) },
  normalisation: fc.constantFrom(...TWO_MODE_NORMALISATIONS),
  ...{ minWeight: fc.constant(null), minShared: fc.constant(1), isolates: fc.boolean() },
});

/** Statements of a table: of each position one to three, in one of two sources or in none. */
function saidIn({ positions }: PositionTable, duplicates: Statements['duplicates']): Statements {
  const said = positions.map((id, i) => ({
    source: ['source:a', 'source:b', null][i % 3] ?? null,
    times: i % 3 === 2 ? 0 : 1 + (i % 2) * 2,
    positions: [id],
  }));
  return { duplicates, said };
}

test('statements counted once by sign are sides of topics', () => {
  law(fc.tuple(tables, fc.constantFrom(...ONE_MODE_RELATIONS)), ([table, relation]) => {
    const asked = { mode: 'ACTORS', relation, similarity: 'SIGN', normalisation: 'NONE' } as const;

    const statements = network(table, { ...asked, ...ANY_TIE }, saidIn(table, 'RANGE'));

    expect(statements.ties).toEqual(network(table, { ...asked, ...ANY_TIE }).ties);
  });
});

test('no weight of statements is NaN or infinite, and by those that meet each lies in -1 to 1', () => {
  const asked = fc.tuple(tables, fc.oneof(oneMode, twoMode), fc.constantFrom(...DUPLICATES));

  law(asked, ([table, options, duplicates]) => {
    for (const { weight } of network(table, options, saidIn(table, duplicates)).ties) {
      expect(weight).toSatisfy(Number.isFinite);
      if (options.normalisation === 'AGREEMENT') expect(Math.abs(weight)).toBeLessThanOrEqual(1);
    }
  });
});

test('the more statements alike count, the more there are', () => {
  law(tables, (table) => {
    const asked = { mode: 'TWO_MODE', relation: 'IGNORE', normalisation: 'NONE' } as const;
    const totalOf = (duplicates: Statements['duplicates']) =>
      network(table, { ...asked, ...ANY_TIE }, saidIn(table, duplicates)).ties.reduce(
        (sum, { weight }) => sum + weight,
        0,
      );

    expect(totalOf('ALL')).toBeGreaterThanOrEqual(totalOf('DOCUMENT'));
    expect(totalOf('DOCUMENT')).toBeGreaterThanOrEqual(totalOf('RANGE'));
    expect(totalOf('MONTH')).toBeGreaterThanOrEqual(totalOf('RANGE'));
  });
});

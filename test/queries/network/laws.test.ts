import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildPositionTable,
  type PositionOnTopic,
} from '../../../queries/network/build-position-table.ts';
import { conflict } from '../../../queries/network/conflict.ts';
import { congruence } from '../../../queries/network/congruence.ts';
import { shared } from '../../../queries/network/count-pairs.ts';
import { net } from '../../../queries/network/net.ts';
import { type NetworkOptions, network } from '../../../queries/network/network.ts';
import {
  ONE_MODE_NORMALISATIONS,
  ONE_MODE_RELATIONS,
  SIMILARITIES,
  type Similarity,
} from '../../../queries/network/network-words.ts';
import { normalise } from '../../../queries/network/normalise.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import { weightAt } from '../../../queries/network/weights.ts';
import { law, PLACED, rows } from './drawn-rows.ts';

const tables = rows.map(buildPositionTable);
const similarity = fc.constantFrom(...SIMILARITIES);

const everyPair = (table: PositionTable, holds: (i: number, j: number) => void) =>
  table.actors.forEach((_, i) => {
    table.actors.forEach((__, j) => {
      if (i !== j) holds(i, j);
    });
  });

describe('of every table', () => {
  test('weights are symmetric, and zero on the diagonal', () => {
    law(fc.tuple(tables, similarity), ([table, by]) => {
      for (const weights of [congruence(table, by), conflict(table, by), shared(table)]) {
        everyPair(table, (i, j) => expect(weightAt(weights, i, j)).toBe(weightAt(weights, j, i)));
        table.actors.forEach((_, i) => {
          expect(weightAt(weights, i, i)).toBe(0);
        });
      }
    });
  });

  test('net is congruence less conflict', () => {
    law(fc.tuple(tables, similarity), ([table, by]) => {
      const [alike, against, difference] = [
        congruence(table, by),
        conflict(table, by),
        net(table, by),
      ];
      everyPair(table, (i, j) =>
        expect(weightAt(difference, i, j)).toBe(weightAt(alike, i, j) - weightAt(against, i, j)),
      );
    });
  });

  test('congruence and conflict by distance add up to what is shared', () => {
    law(tables, (table) => {
      const [alike, against, both] = [
        congruence(table, 'ORDINAL'),
        conflict(table, 'ORDINAL'),
        shared(table),
      ];
      everyPair(table, (i, j) =>
        expect(weightAt(alike, i, j) + weightAt(against, i, j)).toBeCloseTo(
          weightAt(both, i, j),
          10,
        ),
      );
    });
  });

  test('congruence and conflict by equal polarity are every pair of what two actors hold', () => {
    law(tables, (table) => {
      const [alike, against] = [congruence(table, 'EXACT'), conflict(table, 'EXACT')];
      everyPair(table, (i, j) =>
        expect(weightAt(alike, i, j) + weightAt(against, i, j)).toBe(pairsHeld(table, i, j)),
      );
    });
  });

  test('net agreement lies in -1 to 1 by sign and by distance', () => {
    law(fc.tuple(tables, fc.constantFrom<Similarity>('SIGN', 'ORDINAL')), ([table, by]) => {
      const agreement = normalise(net(table, by), {
        ...{ normalisation: 'AGREEMENT', table, both: shared(table) },
      });
      for (const weight of agreement.values) expect(Math.abs(weight)).toBeLessThanOrEqual(1);
    });
  });

  test('net agreement lies in -1 to 1 by equal polarity where nobody holds two on one topic', () => {
    law(rows, (drawn) => {
      const first = drawn.filter(
        (row, i) => drawn.findIndex((other) => sameCell(row, other)) === i,
      );
      const table = buildPositionTable(first);
      const agreement = normalise(net(table, 'EXACT'), {
        ...{ normalisation: 'AGREEMENT', table, both: shared(table) },
      });
      for (const weight of agreement.values) expect(Math.abs(weight)).toBeLessThanOrEqual(1);
    });
  });

  test('no weight of any network is NaN or infinite', () => {
    law(fc.tuple(tables, options), ([table, asked]) => {
      for (const { weight } of network(table, asked).ties)
        expect(weight).toSatisfy(Number.isFinite);
    });
  });

  test('actors by other names are tied alike, under those names', () => {
    law(fc.tuple(rows, options), ([drawn, asked]) => {
      const other = (actor: string) => `${'FEDCBA'['ABCDEF'.indexOf(actor)]}`;
      const renamed = drawn.map((row) => ({ ...row, actor: other(row.actor) }));

      const ties = tiesOf(drawn, asked);
      const found = tiesOf(renamed, asked).map(([pair, weight]) => [
        [...`${pair}`].map(other).sort().join(''),
        weight,
      ]);

      expect(found.sort()).toEqual([...ties].sort());
    });
  });

  test('a topic that one actor alone speaks to ties nobody', () => {
    law(fc.tuple(rows, similarity), ([drawn, by]) => {
      const more = [...drawn, row('position:9', 'A', 'alone')];
      expect(tiesOf(more, plain(by))).toEqual(tiesOf(drawn, plain(by)));
    });
  });

  test('what is held twice counts once', () => {
    law(fc.tuple(rows, options), ([drawn, asked]) => {
      const twice = drawn.flatMap((own) => [own, { ...own, position: `${own.position}-again` }]);
      expect(tiesOf(twice, asked)).toEqual(tiesOf(drawn, asked));
    });
  });

  test('a stance without polarity changes nothing', () => {
    law(fc.tuple(rows, options), ([drawn, asked]) => {
      const placed = drawn.filter(({ stance }) => PLACED.includes(stance));
      expect(tiesOf(placed, asked)).toEqual(tiesOf(drawn, asked));
    });
  });
});

const plain = (by: Similarity): NetworkOptions => ({
  ...{ mode: 'ACTORS', relation: 'SUBTRACT', similarity: by, normalisation: 'NONE' },
  ...{ minWeight: null, minShared: 1, isolates: false },
});
const options: fc.Arbitrary<NetworkOptions> = fc.record({
  mode: fc.constant('ACTORS' as const),
  relation: fc.constantFrom(...ONE_MODE_RELATIONS),
  similarity,
  normalisation: fc.constantFrom(...ONE_MODE_NORMALISATIONS),
  minWeight: fc.constantFrom(null, 0, 0.5),
  minShared: fc.constantFrom(1, 2),
  isolates: fc.boolean(),
});

function tiesOf(drawn: readonly PositionOnTopic[], asked: NetworkOptions) {
  return network(buildPositionTable(drawn), asked).ties.map(({ source, target, weight }) => [
    source + target,
    weight,
  ]);
}

function row(position: string, actor: string, topic: string): PositionOnTopic {
  return { position, actor, topic, stance: 'SUPPORTS', day: null };
}

function sameCell(one: PositionOnTopic, other: PositionOnTopic): boolean {
  return one.actor === other.actor && one.topic === other.topic && PLACED.includes(other.stance);
}

/** On every topic, how many polarities the one holds times how many the other does; counted another way. */
function pairsHeld(table: PositionTable, i: number, j: number): number {
  const held = (actor: number, topic: number) =>
    new Set(
      [...table.polarity].filter((_, at) => table.actor[at] === actor && table.topic[at] === topic),
    ).size;
  return table.topics.reduce((sum, _, topic) => sum + held(i, topic) * held(j, topic), 0);
}

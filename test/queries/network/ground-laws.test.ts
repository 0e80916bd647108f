import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildPositionTable,
  type PositionOnTopic,
} from '../../../queries/network/build-position-table.ts';
import { commonGround } from '../../../queries/network/common-ground.ts';
import { agreementOf } from '../../../queries/network/compare.ts';
import { exchange } from '../../../queries/network/exchange.ts';
import { type NetworkOptions, network } from '../../../queries/network/network.ts';
import {
  ONE_MODE_NORMALISATIONS,
  ONE_MODE_RELATIONS,
  SIMILARITIES,
} from '../../../queries/network/network-words.ts';
import { idAt, type PositionTable } from '../../../queries/network/position-table.ts';
import { suppose } from '../../../queries/network/suppose.ts';
import { twoMode } from '../../../queries/network/two-mode.ts';
import { law, rows } from './drawn-rows.ts';

const tables = rows.map(buildPositionTable);
const similarity = fc.constantFrom(...SIMILARITIES);
const options = fc.record({
  ...{ mode: fc.constant('ACTORS' as const), relation: fc.constantFrom(...ONE_MODE_RELATIONS) },
  ...{ similarity, normalisation: fc.constantFrom(...ONE_MODE_NORMALISATIONS) },
  ...{ minWeight: fc.constant(null), minShared: fc.constant(1), isolates: fc.constant(false) },
});
const polarity = fc.constantFrom(-2, -1, 0, 1, 2);

const tiesOf = (table: PositionTable, asked: NetworkOptions) =>
  network(table, asked).ties.map((tie) => ({ ...tie }));

describe('of topics', () => {
  test('topics are tied as actors are, the two exchanged', () => {
    law(fc.tuple(tables, options), ([table, asked]) => {
      expect(tiesOf(table, { ...asked, mode: 'TOPICS' })).toEqual(tiesOf(exchange(table), asked));
    });
  });

  test('between actors and topics weights lie in -1 to 1, divided they add up to 1 for each', () => {
    law(tables, (table) => {
      const weights = (relation: 'SUBTRACT' | 'IGNORE', normalisation: 'ACTIVITY' | 'PROMINENCE') =>
        twoMode(table, { relation, normalisation });
      const sumsOf = (normalisation: 'ACTIVITY' | 'PROMINENCE', end: 'actor' | 'topic') => {
        const sums = new Map<string, number>();
        for (const tie of weights('IGNORE', normalisation)) {
          sums.set(tie[end], (sums.get(tie[end]) ?? 0) + tie.weight);
        }
        return [...sums.values()];
      };

      for (const { weight } of weights('SUBTRACT', 'ACTIVITY')) {
        expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      }
      for (const sum of [...sumsOf('ACTIVITY', 'actor'), ...sumsOf('PROMINENCE', 'topic')]) {
        expect(sum).toBeCloseTo(1, 10);
      }
    });
  });
});

describe('of what is supposed', () => {
  const supposed = fc.tuple(tables, options, polarity);

  test('nobody but the actor is tied otherwise', () => {
    law(supposed, ([table, asked, doubled]) => {
      const [actor, topic] = [table.actors[0] ?? 'A', table.topics[0] ?? 't10'];
      const others = (held: PositionTable) =>
        tiesOf(held, asked).filter(({ source, target }) => source !== actor && target !== actor);

      expect(others(suppose(table, [{ actor, topic, polarity: doubled }]))).toEqual(others(table));
    });
  });

  test('what is held alone may as well be supposed', () => {
    law(fc.tuple(tables, options), ([table, asked]) => {
      const [actor, topic, doubled] = [table.actor[0], table.topic[0], table.polarity[0]];
      fc.pre(actor !== undefined && topic !== undefined && doubled !== undefined);
      const own = table.polarity.filter(
        (_, row) => table.actor[row] === actor && table.topic[row] === topic,
      );
      fc.pre(new Set(own).size === 1);
      const same = {
        ...{ actor: idAt(table.actors, actor ?? 0), topic: idAt(table.topics, topic ?? 0) },
        polarity: doubled ?? 0,
      };

      expect(tiesOf(suppose(table, [same]), asked)).toEqual(tiesOf(table, asked));
    });
  });
});

describe('of agreement and common ground', () => {
  const drawn = fc.tuple(
    rows,
    similarity,
    fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 6 }),
  );
  const groundOf = (table: PositionTable, camps: readonly number[]) =>
    commonGround(
      table,
      table.actors.map((_, actor) => camps[actor] ?? 0),
    ).map(({ topic, score, everyCamp, blockers }) => ({
      ...{ score, everyCamp, topic: idAt(table.topics, topic) },
      blockers: blockers.map((actor) => idAt(table.actors, actor)),
    }));
  const again = (all: readonly PositionOnTopic[]) =>
    all.flatMap((row) => [row, { ...row, position: `${row.position}-again` }]);

  test('what is held twice counts once', () => {
    law(drawn, ([held, by, camps]) => {
      const [once, twice] = [buildPositionTable(held), buildPositionTable(again(held))];

      expect(agreementOf(twice, by)).toBe(agreementOf(once, by));
      expect(groundOf(twice, camps)).toEqual(groundOf(once, camps));
    });
  });

  test('a score lies between 0 and 1, and who blocks keeps a topic from being every camp’s alone', () => {
    law(drawn, ([held, , camps]) => {
      const table = buildPositionTable(held);
      for (const { score, blockers, everyCamp } of groundOf(table, camps)) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThan(1);
        if (everyCamp) expect(blockers.length).toBeLessThan(table.actors.length / 2);
      }
    });
  });
});

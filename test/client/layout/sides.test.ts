import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import type { Row } from '../record-of.ts';
import { anyRows, inputOf, sizes } from './inputs.ts';

const options = sizes(860);
const layout = (rows: readonly Row[]) => stanceLayout(inputOf(rows), options);

test('actors stand beside what they speak to, so that nothing crosses that need not', () => {
  const { left, crossings } = layout([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:CCC', 'OPPOSES', 'clause:y'],
    ['state:BBB', 'OPPOSES', 'clause:z'],
  ]);

  expect(left.map(({ id }) => id)).toEqual(['state:AAA', 'state:CCC', 'state:BBB']);
  expect(crossings).toBe(0);
});

test('two pairs that want each the other row cross once, which no order avoids', () => {
  const { crossings } = layout([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'OPPOSES', 'clause:y'],
    ['state:BBB', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:y'],
  ]);

  expect(crossings).toBe(1);
});

test('the more mixed an actor, the further in it stands', () => {
  const { left } = layout([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:y'],
    ['state:BBB', 'SUPPORTS', 'clause:z'],
  ]);
  const xOf = (id: string) => left.find((actor) => actor.id === id)?.x ?? Number.NaN;

  // A mean of -1/3 is two thirds of the inset of 52 further in than a mean of -1.
  expect(xOf('state:BBB') - xOf('state:AAA')).toBe(Math.round((2 / 3) * 52));
});

test('no label of one side touches the line of the next', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { left, right } = layout(rows);
      for (const side of [left, right]) {
        side.slice(1).forEach((actor, index) => {
          expect(actor.y - (side[index]?.y ?? 0)).toBeGreaterThanOrEqual(options.row.line);
        });
      }
    }),
  );
});

test('no label is cut off by the edge of the picture', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { left, right } = layout(rows);
      const ends = [...left, ...right].flatMap(({ labelX, lines, anchor }) =>
        lines.map((line) => labelX + line.length * (anchor === 'end' ? -7 : 7)),
      );
      expect(Math.min(...ends, 860)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ends, 0)).toBeLessThanOrEqual(860);
    }),
  );
});

test('a long name takes two lines, and no label is wider than its room', () => {
  const name = 'Democratic Republic of a very long name';
  const input = inputOf([['state:AAA', 'OPPOSES', 'clause:x']]);
  const named = { ...input, actors: input.actors.map((actor) => ({ ...actor, name })) };

  const [actor] = stanceLayout(named, options).left;

  expect(actor?.lines).toEqual(['Democratic', 'Republic of a v…']);
});

test('who is pinned keeps its place, and the others find theirs round it', () => {
  const rows: readonly Row[] = ['A', 'B', 'C', 'D'].map(
    (code, index): Row => [`state:${code}`, 'OPPOSES', `clause:${'tuvw'[index]}`],
  );
  const pins = new Map([['state:A', { x: 0, y: 1000 }]]);

  const roomy = { ...options, pins, row: { ...options.row, gap: 40 } };
  const { left, reach } = stanceLayout(inputOf(rows), roomy);

  expect(left.map(({ id }) => id)).toEqual(['state:B', 'state:C', 'state:D', 'state:A']);
  expect(left.at(-1)?.y).toBe(Math.round(reach.high));
});

test('wherever some are pinned, each of them stands there', () => {
  const pin = fc.record({ x: fc.constant(0), y: fc.integer({ min: 0, max: 1000 }) });
  fc.assert(
    fc.property(anyRows, pin, pin, (rows, one, other) => {
      const pins = new Map([
        ['state:A', one],
        ['state:B', other],
      ]);

      const { left, right, reach } = stanceLayout(inputOf(rows), { ...options, pins });

      for (const side of [left, right]) {
        for (const { id, y } of side) {
          const at = pins.get(id);
          if (at) expect(y).toBe(Math.round(reach.low + (at.y / 1000) * (reach.high - reach.low)));
        }
      }
    }),
  );
});

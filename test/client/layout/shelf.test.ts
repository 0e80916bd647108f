import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import type { Row } from '../record-of.ts';
import { anyRows, inputOf, sizes } from './inputs.ts';

const layout = (rows: readonly Row[], width = 860) => stanceLayout(inputOf(rows), sizes(width));

const bothWays = (code: string): readonly Row[] => [
  [`state:${code}`, 'OPPOSES', 'clause:x'],
  [`state:${code}`, 'SUPPORTS', 'clause:y'],
];

test('who stands both ways alone stands in the middle, below the spine', () => {
  const { shelf, spine, width } = layout(bothWays('AAA'));

  expect(shelf.both.map(({ x }) => x)).toEqual([width / 2]);
  expect(shelf.both[0]?.y).toBeGreaterThan(spine.bottom);
});

test('those on no side stand in the order of their lean, ties by id', () => {
  const { shelf } = layout([
    ...bothWays('BBB'),
    ...bothWays('AAA'),
    ['state:CCC', 'RESERVES', 'clause:x'],
    ['state:CCC', 'SUPPORTS', 'clause:y'],
    ['state:CCC', 'OPPOSES', 'clause:z'],
  ]);

  expect(shelf.both.map(({ id }) => id)).toEqual(['state:CCC', 'state:AAA', 'state:BBB']);
});

test.each([390, 860])(
  'at %i pixels, however many stand both ways, all are in the picture',
  (width) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 14 }), fc.boolean(), (count, silent) => {
        const rows = Array.from({ length: count }, (_, index) =>
          bothWays(String.fromCharCode(65 + index)),
        );
        const more: readonly Row[] = silent ? [['state:A', 'SILENT', 'clause:z']] : [];
        const places = layout([...rows.flat(), ...more], width).shelf.both.map(({ x }) => x);
        expect(Math.min(...places)).toBeGreaterThanOrEqual(12);
        expect(Math.max(...places)).toBeLessThanOrEqual(width - 12);
      }),
    );
  },
);

test('the box holds all who are silent, and the picture reaches below it', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { shelf, height } = layout(rows);
      const { box, quiet } = shelf;
      for (const { y } of quiet) {
        expect(y).toBeGreaterThan(box.y);
        expect(y).toBeLessThan(box.y + box.h);
      }
      expect(height).toBeGreaterThanOrEqual(box.y + box.h);
      for (const { y } of shelf.both) expect(y).toBeLessThan(height);
    }),
  );
});

test('where nobody is silent, the box has no height', () => {
  expect(layout(bothWays('AAA')).shelf.box.h).toBe(0);
});

test('a silent actor gets room for what it was silent on, two notes at most', () => {
  const silentOn = (names: readonly string[]) =>
    names.map((name): Row => ['state:AAA', 'SILENT', `clause:${name}`]);
  const gap = (names: readonly string[]) => {
    const { quiet } = layout([...silentOn(names), ['state:BBB', 'SILENT', 'clause:x']]).shelf;
    return (quiet[1]?.y ?? 0) - (quiet[0]?.y ?? 0);
  };

  expect([gap(['x']), gap(['x', 'y']), gap(['x', 'y', 'z'])]).toEqual([42, 60, 60]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import type { Row } from '../record-of.ts';
import { anyRows, inputOf, sizes } from './inputs.ts';

const layout = (rows: readonly Row[]) => stanceLayout(inputOf(rows), sizes(860));

test('a curve leaves its actor and reaches its badge level', () => {
  const [link] = layout([['state:AAA', 'OPPOSES', 'clause:x']]).links;
  const [start, first, second, end] = link?.points ?? [];

  expect([start?.y, second?.y]).toEqual([first?.y, end?.y]);
  expect(link?.lane).toBe(false);
});

test('the links of one actor leave it in the order of their ends', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { links, left, right } = layout(rows);
      for (const { id } of [...left, ...right]) {
        const own = links.filter(({ actor }) => actor === id).map(({ points }) => points);
        const byEnd = own.toSorted((one, other) => one[3].y - other[3].y);
        const starts = byEnd.map(([start]) => start.y);
        expect(starts).toEqual(starts.toSorted((one, other) => one - other));
      }
    }),
  );
});

test('who stands both ways goes round: against to the left of the spine, for to the right', () => {
  const { links, spine } = layout([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:y'],
  ]);
  const corner = (family: string) => links.find((link) => link.family === family)?.points[1].x;

  expect(links.map(({ lane }) => lane)).toEqual([true, true]);
  expect(corner('oppose')).toBeLessThan(spine.x);
  expect(corner('support')).toBeGreaterThan(spine.right);
});

test('lanes of one side run apart, the highest target outermost', () => {
  const { links } = layout([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'OPPOSES', 'clause:y'],
    ['state:AAA', 'SUPPORTS', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:y'],
  ]);
  const [upper, lower] = links.filter(({ side }) => side === 'left');

  expect([upper?.target, lower?.target]).toEqual(['clause:x', 'clause:y']);
  expect((lower?.points[1].x ?? 0) - (upper?.points[1].x ?? 0)).toBe(10);
});

test('every position with polarity is in exactly one link, and no other is', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const mute = ['SILENT', 'WITHDREW', 'ABSENT'];
      const drawn = layout(rows).links.flatMap(({ positions }) => positions);
      const spoken = rows.flatMap(([, stance], index) =>
        mute.includes(stance) ? [] : [`position:${index + 1}`],
      );
      expect(drawn.toSorted()).toEqual(spoken.toSorted());
    }),
  );
});

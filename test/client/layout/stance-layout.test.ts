import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StanceInput } from '../../../client/layout/input.ts';
import { layoutOptions } from '../../../client/layout/options.ts';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import { stanceInput } from '../../../client/store/picture.ts';
import { type Row, recordOf } from '../record-of.ts';

const options = layoutOptions({ width: 860, height: 0, measure: (text) => text.length * 7 });

function inputOf(rows: readonly Row[]): StanceInput {
  const record = recordOf(rows);
  return stanceInput({
    record,
    positions: [...record.positions.values()],
    open: [],
    collapsed: [],
    kept: [],
    height: null,
  });
}

const ROWS: readonly Row[] = [
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'clause:y', 'INFERRED'],
  ['state:BBB', 'SUPPORTS', 'clause:x'],
  ['state:CCC', 'SUPPORTS', 'clause:x'],
  ['state:CCC', 'OPPOSES', 'clause:y'],
  ['state:DDD', 'SILENT', 'clause:x'],
];

test('who opposes stands left, who supports right, who does both below, who is silent apart', () => {
  const { left, right, shelf } = stanceLayout(inputOf(ROWS), options);

  expect(left.map(({ id }) => id)).toEqual(['state:AAA']);
  expect(right.map(({ id }) => id)).toEqual(['state:BBB']);
  expect(shelf.both.map(({ id }) => id)).toEqual(['state:CCC']);
  expect(shelf.quiet.map(({ id }) => id)).toEqual(['state:DDD']);
});

test('silence is never drawn as a link', () => {
  const { links } = stanceLayout(inputOf(ROWS), options);

  expect(links.map(({ actor }) => actor)).not.toContain('state:DDD');
});

test('every drawn link ends at the tip of its badge', () => {
  for (const { points, badge } of stanceLayout(inputOf(ROWS), options).links) {
    expect(points[3]).toEqual({ x: badge.tip, y: badge.cy });
  }
});

test('rows of the spine do not overlap', () => {
  const { rows } = stanceLayout(inputOf(ROWS), options).spine;

  rows.slice(1).forEach((row, index) => {
    const above = rows[index];
    expect(row.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.h ?? 0));
  });
});

test('the same record in any order gives the same picture', () => {
  const input = inputOf(ROWS);
  const expected = stanceLayout(input, options);
  const shuffled = fc.record({
    actors: fc.shuffledSubarray([...input.actors], { minLength: input.actors.length }),
    positions: fc.shuffledSubarray([...input.positions], { minLength: input.positions.length }),
  });

  fc.assert(
    fc.property(shuffled, (parts) => {
      expect(stanceLayout({ ...input, ...parts }, options)).toEqual(expected);
    }),
  );
});

test('a narrow picture names actors by their codes and leaves tags out', () => {
  const narrow = layoutOptions({ width: 390, height: 0, measure: (text) => text.length * 6 });

  const { left, spine } = stanceLayout(inputOf(ROWS), narrow);

  expect(left.flatMap(({ lines }) => lines)).toEqual(['AAA']);
  expect(spine.rows.every(({ tag }) => tag === '')).toBe(true);
});

test('on a phone the side with wider names takes its room from the other', () => {
  const phone = layoutOptions({ width: 390, height: 0, measure: (text) => text.length * 7 });
  const plain = inputOf(ROWS);
  const actors = plain.actors.map((actor) =>
    actor.id === 'state:BBB' ? { ...actor, code: 'Campaigns' } : actor,
  );
  const even = stanceLayout(plain, phone);
  const wide = stanceLayout({ ...plain, actors }, phone);
  const run = ({ links }: typeof even, side: 'left' | 'right') =>
    Math.min(
      ...links
        .filter((link) => link.side === side && !link.lane)
        .map(({ points: [from, , , to] }) => Math.abs(to.x - from.x)),
    );

  expect(wide.spine.x).toBeLessThan(even.spine.x);
  // All but equal: places are whole pixels.
  expect(Math.abs(run(wide, 'left') - run(wide, 'right'))).toBeLessThanOrEqual(2);
});

test.each([560, 582, 640, 699, 700, 779, 780])(
  'at %i pixels, marks stand clear of the badges, however long their names',
  (width) => {
    const sized = layoutOptions({ width, height: 0, measure: (text) => text.length * 7 });
    const plain = inputOf([
      ...ROWS,
      ['state:BBB', 'SUPPORTS', 'clause:z'],
      ['state:BBB', 'SUPPORTS', 'clause:w'],
      ['state:BBB', 'OPPOSES', 'clause:y'],
    ]);
    const actors = plain.actors.map((actor) => ({
      ...actor,
      name: 'Intergovernments, Internationals',
    }));
    const { links } = stanceLayout({ ...plain, actors }, sized);
    const runs = links
      .filter(({ lane }) => !lane)
      .map(({ points: [from, , , to] }) => Math.abs(to.x - from.x));

    expect(Math.min(...runs)).toBeGreaterThanOrEqual(24);
  },
);

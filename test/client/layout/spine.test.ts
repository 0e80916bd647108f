import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StanceTarget } from '../../../client/layout/input.ts';
import { spineOf } from '../../../client/layout/spine.ts';
import { stanceLayout } from '../../../client/layout/stance-layout.ts';
import { anyRows, inputOf, sizes } from './inputs.ts';

const options = sizes(860);

const target = (name: string, parts: Partial<StanceTarget> = {}): StanceTarget => ({
  ...{ id: `clause:${name}`, name, fate: null, note: '', tag: '' },
  ...{ head: false, fold: false, holds: [`clause:${name}`], ...parts },
});

test('groups stand one below the other, and each row inside its own', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { groups, rows: placed } = stanceLayout(inputOf(rows), options).spine;
      groups.slice(1).forEach((box, index) => {
        const above = groups[index];
        expect(box.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.h ?? 0));
      });
      for (const row of placed) {
        const box = groups.find(({ id }) => id === row.group);
        expect(row.y).toBeGreaterThanOrEqual(box?.y ?? Number.NaN);
        expect(row.y + row.h).toBeLessThanOrEqual((box?.y ?? 0) + (box?.h ?? 0));
      }
    }),
  );
});

test('a row has room for all of its badges', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const { y, h, badges } of stanceLayout(inputOf(rows), options).spine.rows) {
        for (const { cy, h: own } of badges) {
          expect(cy - own / 2).toBeGreaterThanOrEqual(y);
          expect(cy + own / 2).toBeLessThanOrEqual(y + h);
        }
      }
    }),
  );
});

test('rows keep the order of the texts, whatever is said on them', () => {
  const group = { id: 'instrument:draft', name: 'Draft', targets: [target('z'), target('a')] };

  expect(spineOf([group], [], options).rows.map(({ id }) => id)).toEqual(['clause:z', 'clause:a']);
});

test('the name of a row leaves the room that its tag takes', () => {
  // 244 px less two indents of 10: 32 letters of 7 px; a tag of 7 letters takes 67 px, 9 letters and more.
  const name = 'binding rules for all the miners';
  const group = { id: 'g', name: '', targets: [target(name), target(name, { tag: 'dropped' })] };

  const [plain, tagged] = spineOf([group], [], options).rows;

  expect(plain?.lines).toEqual(['binding rules for all the miners']);
  expect(tagged?.lines).toEqual(['binding rules for all', 'the miners']);
});

test('only a group whose instrument heads it is a box', () => {
  const groups = [
    { id: 'instrument:draft', name: 'Draft', targets: [target('draft', { head: true })] },
    { id: 'other', name: 'Beside these texts', targets: [target('x')] },
  ];

  expect(spineOf(groups, [], options).groups.map(({ boxed }) => boxed)).toEqual([true, false]);
});

test('the spine stands in the middle of the picture', () => {
  const { x, right } = spineOf([], [], options);

  expect(Math.abs(x - (options.width - right))).toBeLessThanOrEqual(1);
});

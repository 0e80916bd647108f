import { expect, test } from 'vitest';
import { layoutOptions } from '../../../client/layout/options.ts';
import { profilesOf } from '../../../client/layout/profiles.ts';
import { labelOf, widthOf } from '../../../client/layout/side-label.ts';

/** Sizes for a width, where letters of names are 7 pixels wide and those of captions 6. */
const sizes = (width: number) =>
  layoutOptions({
    width,
    height: 0,
    measure: (text, kind) => text.length * (kind === 'tag' ? 6 : 7),
  });

function label(width: number, actor: { name: string; code: string; members?: number }) {
  const kind = 'ORGANISATION' as const;
  const [profile] = profilesOf([{ id: 'org:a', kind, members: 1, ...actor }], []);
  if (profile === undefined) throw new RangeError('no profile');
  return labelOf(profile, sizes(width));
}

test('where there is room an actor has its name, in two lines at most', () => {
  const named = label(860, { name: 'UN Environment Assembly', code: 'UNEA' });

  expect(named).toEqual({ lines: ['UN Environment', 'Assembly'], small: false });
});

test('on a phone it has its code', () => {
  const coded = label(390, { name: 'UN Environment Assembly', code: 'UNEA' });

  expect(coded).toEqual({ lines: ['UNEA'], small: false });
});

test('on a phone one without a code has its name in full, smaller, a word to a line', () => {
  const name = 'Mauricio Cabrera Leal';

  expect(label(390, { name, code: name })).toEqual({
    lines: ['Mauricio', 'Cabrera', 'Leal'],
    small: true,
  });
});

test('it is as wide as its longest word, and wider where it would be cut', () => {
  expect(label(390, { name: '', code: 'Campaigners' }).lines).toEqual(['Campaigners']);
  expect(label(390, { name: '', code: 'EU firms in mining' }).lines).toEqual([
    'EU firms in',
    'mining',
  ]);
});

test('a mark that stands for several is wider, and leaves its name less room', () => {
  expect(label(390, { name: '', code: 'Campaigners', members: 27 }).lines).toEqual(['Campaigne…']);
});

test('the width of a label is that of its bold letters, which a selection shows', () => {
  expect(widthOf({ lines: ['UNEA'], small: false }, sizes(390))).toBe(28);
  expect(widthOf({ lines: ['Cabrera'], small: true }, sizes(390))).toBe(Math.ceil(42 * 1.07));
});

import { expect, test } from 'vitest';
import { FAMILIES, FAMILY, GLYPH, glyphOf } from '../../../client/layout/family.ts';
import { POLARITY, STANCES } from '../../../queries/vocabulary.ts';

test('stances of one family lean the same way, so that one badge can stand for them', () => {
  const signs = FAMILIES.map(
    (family) =>
      new Set(
        STANCES.filter((stance) => FAMILY[stance] === family).map((stance) =>
          Math.sign(POLARITY[stance] ?? Number.NaN),
        ),
      ).size,
  );

  expect(signs).toEqual(FAMILIES.map(() => 1));
});

test('without polarity is exactly the family that is never a link', () => {
  const mute = STANCES.filter((stance) => POLARITY[stance] === null);

  expect(mute).toEqual(STANCES.filter((stance) => FAMILY[stance] === 'none'));
});

test('silence has a sign of its own: it is no withdrawal', () => {
  expect([glyphOf('SILENT'), glyphOf('WITHDREW'), glyphOf('ABSENT')]).toEqual(['o', 'x', 'x']);
});

test('for and against differ in their sign, not in colour alone', () => {
  expect(GLYPH.support).not.toBe(GLYPH.oppose);
});

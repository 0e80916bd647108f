import { expect, test } from 'vitest';
import { codePointsOf } from '../../../seed/verify/code-points.ts';

test.each(['plain', '😀 a 𝒜', '', 'e\u0301', '供应链'])(
  'units and code points of %j name the same places, there and back',
  (text) => {
    const points = codePointsOf(text);
    const characters = [...text];

    expect(points.length).toBe(characters.length);
    for (let point = 0; point <= characters.length; point += 1) {
      expect(points.unitAt(point)).toBe(characters.slice(0, point).join('').length);
      expect(points.pointAt(points.unitAt(point))).toBe(point);
    }
  },
);

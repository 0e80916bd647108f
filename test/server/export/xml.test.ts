import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, heldByXml, openXml } from '../../../server/export/xml.ts';

test('elements stand inside one another, later ones in those that stay open, and what is null is left out', () => {
  const content = [
    { name: 'b', attributes: { c: 1, d: null } },
    { name: 'e', content: 'f' },
  ];

  const { before, write, after } = openXml([{ name: 'a', content }, { name: 'g' }]);

  expect(before + write({ name: 'h', content: 'i' }) + after).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b c="1"/>\n  <e>f</e>\n' +
      '  <g>\n    <h>i</h>\n  </g>\n</a>\n',
  );
});

test('what XML cannot hold becomes the character for one that is lost, and all else stays', () => {
  const lost = [0, 1, 8, 0xb, 0xc, 0xe, 0x1f, 0xd800, 0xdfff, 0xfffe, 0xffff];
  const held = [9, 0xa, 0xd, 0x20, 0x7f, 0xd7ff, 0xe000, 0xfffd, 0x10000, 0x10ffff];

  const written = (points: readonly number[]) =>
    points.map((point) => heldByXml(String.fromCodePoint(point)).codePointAt(0));

  expect(written(lost)).toEqual(lost.map(() => 0xfffd));
  expect(written(held)).toEqual(held);
});

test('no text closes its element, opens another or begins a reference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = escapeXml(text);
      expect(written).not.toMatch(/[<>"'\t\n\r]/);
      expect(written.replace(/&(?:amp|lt|gt|quot|#\d+);/g, '')).not.toContain('&');
    }),
  );
});

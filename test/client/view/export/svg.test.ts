import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup, tag } from '../../../../client/view/export/svg.ts';

test('an element has its attributes but those that are not there, and its content as it is', () => {
  expect(tag('g', { x: 1, y: undefined, z: '"' }, '<b/>')).toBe('<g x="1" z="&quot;"><b/></g>');
  expect(tag('g', {})).toBe('<g/>');
});

test('no text opens an element, begins a reference or holds what XML cannot', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = escapeMarkup(`${text}\u0000\ud800\uffff`);

      expect(written).not.toMatch(/[<>"']/);
      expect(written.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      expect(written.endsWith('\uFFFD\uFFFD\uFFFD')).toBe(true);
    }),
  );
});

import { expect, test } from 'vitest';
import { layoutOptions, NARROW_BELOW } from '../../../client/layout/options.ts';

const measure = (text: string) => text.length;

test.each([
  [NARROW_BELOW - 1, 'code', false],
  [NARROW_BELOW, 'name', false],
  [700, 'name', true],
])('%i pixels wide, labels are %ss and tags are there: %s', (width, labels, tags) => {
  expect(layoutOptions({ width, height: 0, measure })).toMatchObject({ width, labels, tags });
});

test.each([390, 1440])(
  'at %i pixels, an equal neighbour stands nearer than a different one',
  (width) => {
    const [equal, different] = layoutOptions({ width, height: 0, measure }).actorGap;

    expect(equal).toBeLessThan(different);
  },
);

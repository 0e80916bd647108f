import { expect, test } from 'vitest';
import { shortNameOf } from '../../../client/store/short-name.ts';

test.each([
  ['Uganda', 'UGA', 'Uganda'],
  ['Industry under the EU regulation (unnamed)', 'EUDR industry', 'EUDR industry'],
  [
    'A name as long as this one, and no shorter',
    null,
    'A name as long as this one, and no shorter',
  ],
])('%s, in short %s, is %s where room is short', (name, shortName, expected) => {
  expect(shortNameOf({ name, shortName })).toBe(expected);
});

import { expect, test } from 'vitest';
import { EN_MAP as map } from '../../../client/words/en-map.ts';

test('beside the name of a camp, which ends in numbers, it is said what one more number counts', () => {
  expect(map.hullName('for: Inclusion; 2 organisations', 14)).toBe(
    'for: Inclusion; 2 organisations (14 marks outlined)',
  );
});

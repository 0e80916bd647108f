import { expect, test } from 'vitest';
import { heldId, recordId } from '../../../client/store/held-id.ts';

test('what is held on two issues has two ids, and one on record', () => {
  const held = ['issue:a', 'issue:b'].map((issue) => heldId('position:1', issue));

  expect(new Set(held).size).toBe(2);
  expect(held.map(recordId)).toEqual(['position:1', 'position:1']);
  expect(recordId('position:1')).toBe('position:1');
});

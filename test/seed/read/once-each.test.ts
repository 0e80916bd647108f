import { expect, test } from 'vitest';
import { onceEach } from '../../../seed/read/once-each.ts';

test('every text comes back as it is, though more go by than are remembered', () => {
  const keep = onceEach();
  const texts = Array.from({ length: 25_000 }, (_, i) => `text ${i % 12_000}`);

  expect(texts.map(keep)).toEqual(texts);
});

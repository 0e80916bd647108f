import { expect, test } from 'vitest';
import { spend } from '../../../server/schema/budget.ts';
import type { Context } from '../../../server/schema/context.ts';

const request = (): Context => ({
  store: { engine: 'None 0', endsQuestions: true, ready: async () => {}, ask: async () => [] },
  sourceTexts: new Map(),
});
const listOf = (length: number) => Array.from({ length }, (_, i) => i);

test('a list within bounds is handed on as it is', () => {
  const rows = listOf(20_000);

  expect(spend(rows, request())).toBe(rows);
});

test('lists of one answer are counted together', () => {
  const context = request();
  spend(listOf(15_000), context);
  spend(listOf(5_000), context);

  expect(() => spend(listOf(1), context)).toThrow(expect.objectContaining({ code: 'LIMIT' }));
});

test('what one answer lists is not counted for another', () => {
  spend(listOf(20_000), request());

  expect(spend(listOf(1), request())).toEqual([0]);
});

import { expect, test } from 'vitest';
import type { LineageStep } from '../../../client/store/detail.ts';
import { ribbonOf } from '../../../client/store/ribbon.ts';
import type { Fate } from '../../../queries/vocabulary.ts';

function step(from: string, change: Fate, to: string | null): LineageStep {
  const named = (id: string) => ({ id, name: id, text: null });
  const rest = { date: null, event: null, summary: `${from} ${change}`, evidence: [] };
  return { from: named(from), to: to === null ? null : named(to), change, ...rest };
}

test('the way of a clause goes from where it began to its end, whatever the order of the steps', () => {
  const steps = [step('b', 'SOFTENED', 'c'), step('a', 'MERGED', 'b'), step('c', 'DROPPED', null)];

  expect(ribbonOf('b', steps).map(({ id, change }) => [id, change])).toEqual([
    ['a', null],
    ['b', 'MERGED'],
    ['c', 'SOFTENED'],
    [null, 'DROPPED'],
  ]);
});

test('steps that lead elsewhere, or nowhere, are no way of this clause', () => {
  expect(ribbonOf('x', [step('a', 'MERGED', 'b')])).toEqual([]);
  expect(ribbonOf('x', [])).toEqual([]);
});

test('steps in a circle end', () => {
  expect(ribbonOf('a', [step('a', 'MERGED', 'b'), step('b', 'MERGED', 'a')])).toHaveLength(3);
});

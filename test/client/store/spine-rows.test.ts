import { expect, test } from 'vitest';
import { foldRow, rowOf } from '../../../client/store/spine-rows.ts';
import { targetOf } from '../record-of.ts';

const dropped = targetOf('clause:x', { fate: 'DROPPED' });

test('a row that somebody speaks to is tagged with its fate', () => {
  expect(rowOf(dropped, new Set(['clause:x'])).tag).toBe('dropped');
});

test('a row that nobody speaks to says that there is no evidence', () => {
  expect(rowOf(dropped, new Set()).tag).toBe('no evidence');
});

test('a fate that no source tells is no tag', () => {
  expect(rowOf(targetOf('clause:x'), new Set(['clause:x'])).tag).toBe('');
});

test('a folded row has no fate of its own: it stands for several', () => {
  expect(foldRow('instrument:draft', ['clause:x', 'clause:y'], '2 more clauses')).toMatchObject({
    ...{ id: 'more:instrument:draft', fate: null, tag: '', fold: true },
    holds: ['clause:x', 'clause:y'],
  });
});

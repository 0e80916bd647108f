import { expect, test } from 'vitest';
import { choicesOf, inEffect, levelOf } from '../../../client/store/levels.ts';
import { OPENING_OPTIONS } from '../../../client/store/options.ts';
import { instrumentOf, recordOf, targetOf } from '../record-of.ts';

const without = recordOf([['state:AAA', 'OPPOSES', 'clause:x']]);
const clause = targetOf('clause:x', { issues: ['issue:one'] });
const having = recordOf([['state:AAA', 'OPPOSES', 'clause:x']], {
  instruments: [instrumentOf('instrument:draft', [clause])],
});

test('where nobody chose, a topic is an issue, and a clause where there are no issues', () => {
  expect([levelOf(having), levelOf(without)]).toEqual(['issue', 'clause']);
});

test('a record that is held by issue has issues', () => {
  expect(levelOf({ ...without, grain: 'ISSUE' })).toBe('issue');
});

test('a record that is held by issue has a matrix of issues alone', () => {
  const held = { ...without, grain: 'ISSUE' } as const;

  expect(inEffect({ ...OPENING_OPTIONS, level: 'clause' }, held).level).toBe('issue');
  expect(choicesOf('level', held)).toEqual(['issue']);
  expect(choicesOf('topics', held)).toEqual(['issue', 'clause', 'instrument']);
});

test('only what would be by issue changes, and only where there are none', () => {
  const chosen = { ...OPENING_OPTIONS, level: 'instrument' } as const;

  expect(inEffect(chosen, having)).toBe(chosen);
  expect(inEffect(chosen, without)).toEqual({ ...chosen, topics: 'clause', beside: 'clause' });
});

test('issues are offered only where the record has some', () => {
  expect(choicesOf('topics', having)).toEqual(['issue', 'clause', 'instrument']);
  expect(choicesOf('topics', without)).toEqual(['clause', 'instrument']);
  expect(choicesOf('layout', without)).toContain('stance');
});

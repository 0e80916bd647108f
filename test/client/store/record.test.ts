import { expect, test } from 'vitest';
import { holds, nameOf } from '../../../client/store/record.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([['state:AAA', 'OPPOSES', 'clause:x']], {
  issues: new Map([['issue:i', { id: 'issue:i', name: 'Ore' }]]),
});

test('actors, targets and issues go by their names, anything else by its id', () => {
  const names = ['state:AAA', 'clause:x', 'issue:i', 'org:nobody'].map((id) => nameOf(record, id));

  expect(names).toEqual(['Name of AAA', 'x', 'Ore', 'org:nobody']);
});

test('what can be selected is held: an actor, a target, a position, but no issue', () => {
  const ids = ['state:AAA', 'clause:x', 'instrument:draft', 'position:1', 'issue:i', 'claim:1'];

  expect(ids.filter((id) => holds(record, id))).toEqual(ids.slice(0, 4));
});

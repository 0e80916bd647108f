import { expect, test } from 'vitest';
import { CONDITIONS } from '../../../queries/record/filter-conditions.ts';
import { filtered } from '../../../queries/record/filtered-query.ts';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';

const question = {
  name: 'ids',
  summary: 'Ids.',
  cypher: (found: string) => `${found} RETURN position.id`,
  example: EVERY_POSITION,
  read: () => null,
};
const { cypher, narrowed } = filtered(question);
const narrowedBy = (filter: Partial<typeof EVERY_POSITION>) =>
  narrowed({ ...EVERY_POSITION, ...filter }).cypher;

test('the whole text asks by every field of the filter', () => {
  const fields = Object.keys(EVERY_POSITION);

  expect(fields.filter((field) => !cypher.includes(`$${field}`))).toEqual([]);
  expect(new Set([...CONDITIONS.map(({ field }) => field), 'minCorroboration'])).toEqual(
    new Set(fields),
  );
});

test('a filter that asks for nothing leaves no condition', () => {
  expect(narrowedBy({})).not.toMatch(/WHERE|\$/);
});

test('a narrowed text asks by the fields that the filter has, and no other', () => {
  const asked = narrowedBy({ stances: ['OPPOSES'], to: '2025-12-31', minCorroboration: 2 });

  expect(new Set(asked.match(/\$\w+/g))).toEqual(new Set(['$stances', '$to', '$minCorroboration']));
});

test('positions are found from the targets where the filter names them alone', () => {
  const targets = ['clause:draft/1'];

  expect(narrowedBy({ targets })).toMatch(/^\s*MATCH \(target:Target\)/);
  expect(narrowedBy({ targets, actors: ['state:AAA'] })).toMatch(/^\s*MATCH \(actor:Actor\)/);
});

test('positions are found by the path of the question, whatever the filter names', () => {
  const own = filtered({ ...question, path: 'MATCH (own)' });

  const { cypher: text } = own.narrowed({ ...EVERY_POSITION, targets: ['clause:draft/1'] });

  expect(text).toMatch(/^MATCH \(own\)\s+WHERE target.id IN \$targets/);
});

test('a shorter text stands for the filter that every position passes, and for no other', () => {
  const short = filtered({ ...question, unfiltered: 'SHORT' });

  expect(short.narrowed(EVERY_POSITION).cypher).toBe('SHORT');
  expect(short.narrowed({ ...EVERY_POSITION, minCorroboration: 1 }).cypher).not.toBe('SHORT');
});

test('filters of the same fields are one question', () => {
  const one = narrowed({ ...EVERY_POSITION, actors: ['state:AAA'] });
  const other = narrowed({ ...EVERY_POSITION, actors: ['state:BBB', 'org:club'] });

  expect(one).toBe(other);
});

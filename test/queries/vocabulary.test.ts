import { expect, test } from 'vitest';
import { ID_PREFIX, kindOf, NODE_KINDS, POLARITY, STANCES } from '../../queries/vocabulary.ts';

test('an id of each kind is known by its prefix', () => {
  const found = NODE_KINDS.map((kind) => kindOf(`${ID_PREFIX[kind]}:x`));

  expect(found).toEqual(NODE_KINDS);
});

test.each(['', 'state', 'statex', ':x', 'State:AAA', 'states:AAA', 'recall:1', 'xstate:AAA'])(
  'the text "%s" is the id of no kind of node',
  (id) => {
    expect(kindOf(id)).toBeNull();
  },
);

test('only the first colon parts the kind from the rest', () => {
  expect(kindOf('clause:state:AAA')).toBe('CLAUSE');
});

test('stances stand from for to against, and those without polarity last', () => {
  const polarities = STANCES.map((stance) => POLARITY[stance]);

  expect(polarities).toEqual([1, 1, 1, 0.5, 0, -0.5, -1, null, null, null]);
});

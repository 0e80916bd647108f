import { expect, test } from 'vitest';
import { readQuestion, writeQuestion } from '../../../server/export/read-question.ts';

const read = (query: string) => readQuestion(new URLSearchParams(query));

test('fields of the filter stand under their own names, once for each value', () => {
  const { filter } = read(
    'stances=OPPOSES&stances=reserves&actors=state:UGA&from=2025-12&text=due',
  );

  expect(filter).toMatchObject({
    stances: ['OPPOSES', 'RESERVES'],
    actors: ['state:UGA'],
    actorPrefixes: [],
    from: '2025-12-01',
    words: ['due'],
  });
});

test('the address of a view leaves out what it switches off, and its look changes nothing', () => {
  const { leftOut, parts } = read(
    '?view=table&dial=named_witness&select=state:UGA&no-fate=DROPPED',
  );

  expect(leftOut).toEqual({ dial: 'NAMED_WITNESS', off: { fate: ['DROPPED'] }, hidden: [] });
  expect(parts).toEqual([
    ['dial', 'named_witness'],
    ['no-fate', 'DROPPED'],
  ]);
});

test('the same question has the same parts, in whatever order and however often it is asked', () => {
  const one = read('stances=OPPOSES&actors=state:UGA&stances=supports');
  const other = read('stances=SUPPORTS&stances=opposes&actors=state:UGA&actors=state:UGA');

  expect(one.parts).toEqual(other.parts);
  expect(read(writeQuestion(one.parts))).toEqual(one);
});

test.each([
  ['stance=OPPOSES', 'a part that is none of a question'],
  ['stances=LIKES', 'a stance that there is not'],
  ['actors=issue:x', 'an id of another kind'],
  ['from=yesterday', 'a date that is none'],
  ['from=2025&from=2026', 'two values where one belongs'],
  ['minCorroboration=many', 'a number that is none'],
  ['dial=rumour', 'an evidentiality that there is not'],
  ['no-stance=OPPOSES', 'a stance where a family belongs'],
  ['actors=', 'no value'],
])('%s is refused: %s', (query) => {
  expect(() => read(query)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
});

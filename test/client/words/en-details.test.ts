import { expect, test } from 'vitest';
import { EN_DETAILS as details } from '../../../client/words/en-details.ts';

test.each([
  [0, 'None says it of itself'],
  [1, '1 source shows it'],
  [2, '2 sources agree on it'],
])('%i sources: %s', (count, said) => {
  expect(details.agree(count)).toBe(said);
});

test('who was asked and did not answer is not said to have been silent at the table', () => {
  expect(details.asked('Mongabay', null)).toBe(
    'Asked for comment by Mongabay; no answer came. That is not silence at the table.',
  );
  expect(details.asked('Mongabay', 'We looked.')).toBe(
    'Asked for comment by Mongabay; answered: We looked.',
  );
});

test.each([
  [1, '1 position on record is left out here by the dial or the filters.'],
  [2, '2 positions on record are left out here by the dial or the filters.'],
])('%i left out: %s', (count, said) => {
  expect(details.leftOut(count)).toBe(said);
});

test('a change says what took the place, where something did', () => {
  expect([details.step('DROPPED', 'Dialogues'), details.step('DROPPED', null)]).toEqual([
    'dropped; in its place: dialogues',
    'dropped',
  ]);
});

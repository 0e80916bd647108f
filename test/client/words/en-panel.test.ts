import { expect, test } from 'vitest';
import { EN_PANEL as panel } from '../../../client/words/en-panel.ts';

test.each([
  [0, 'None says it of itself'],
  [1, '1 source shows it'],
  [2, '2 sources agree on it'],
])('%i sources: %s', (count, said) => {
  expect(panel.agree(count)).toBe(said);
});

test('who was asked and did not answer is not said to have been silent at the table', () => {
  expect(panel.asked('Mongabay', null)).toBe(
    'Asked for comment by Mongabay; no answer came. That is not silence at the table.',
  );
  expect(panel.asked('Mongabay', 'We looked.')).toBe(
    'Asked for comment by Mongabay; answered: We looked.',
  );
});

test('a target inside a sentence reads as a part of it', () => {
  expect(panel.said({ actor: 'Peru', stance: 'RESERVES', target: 'Expert group' })).toBe(
    'Peru has reservations on the expert group',
  );
});

test.each([
  [1, '1 position on record is left out here by the dial or the filters.'],
  [2, '2 positions on record are left out here by the dial or the filters.'],
])('%i left out: %s', (count, said) => {
  expect(panel.leftOut(count)).toBe(said);
});

test('a change says what took the place, where something did', () => {
  expect([panel.step('DROPPED', 'Dialogues'), panel.step('DROPPED', null)]).toEqual([
    'dropped; in its place: dialogues',
    'dropped',
  ]);
});

test('an actor of whom nothing is drawn has no evidence', () => {
  expect(panel.liveActor('Peru', [])).toBe('Peru: no evidence.');
});

import { expect, test } from 'vitest';
import { EN_PANEL as panel } from '../../../client/words/en-panel.ts';

test('a target inside a sentence reads as a part of it', () => {
  expect(panel.said({ actor: 'Peru', stance: 'RESERVES', target: 'Expert group' })).toBe(
    'Peru has reservations on the expert group',
  );
});

test('an actor of whom nothing is drawn has no evidence', () => {
  expect(panel.liveActor('Peru', [])).toBe('Peru: no evidence.');
});

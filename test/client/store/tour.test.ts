import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readAddress } from '../../../client/store/address.ts';
import { OPENING } from '../../../client/store/state.ts';
import {
  moveTour,
  placeAmong,
  placeOfStep,
  type Story,
  stepOf,
  tourAt,
} from '../../../client/store/tour.ts';

const step = (name: string, address = '') => ({ name, text: `${name}.`, address });
const story: Story = { title: 'A tale', steps: [step('one'), step('two', '?select=state:A')] };

test('a tour goes from step to step, and is over past either end', () => {
  const second = moveTour({ story, step: 0 }, 1);

  expect(second && stepOf(second)?.name).toBe('two');
  expect(second && moveTour(second, 1)).toBeNull();
  expect(moveTour({ story, step: 0 }, -1)).toBeNull();
});

test('a place names a step by story and step, and what no story has is no tour', () => {
  const stories = [{ title: 'Another', steps: [step('else')] }, story];

  expect(placeAmong(stories, { story, step: 1 })).toEqual({ story: 2, step: 2 });
  expect(tourAt(stories, { story: 2, step: 2 })).toEqual({ story, step: 1 });
  expect(tourAt(stories, { story: 2, step: 3 })).toBeNull();
  expect(tourAt(stories, { story: 3, step: 1 })).toBeNull();
});

test('a step shows the opening picture with what its address says', () => {
  expect(placeOfStep(step('one'))).toEqual(OPENING);
  expect(placeOfStep(step('two', '?select=state:A'))).toEqual({ ...OPENING, selection: 'state:A' });
});

test('every address in the stories of the first record means something to the viewer', () => {
  const stories: readonly Story[] = JSON.parse(
    readFileSync('seed/records/unea7-minerals/stories.json', 'utf8'),
  );

  const problems = stories.flatMap(({ steps }) =>
    steps.flatMap(({ address }) => readAddress(address).problems),
  );

  expect(stories.length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

import { expect, test } from 'vitest';
import { campLabel, kindCounts, labelTopics } from '../../../queries/network/camp-label.ts';

const topic = (place: number, z: number, inside: number) => ({
  ...{ topic: place, z, inside, against: 1 - inside, outside: 0.5 },
});

test('a label says what a camp is for and against, and counts its members by kind', () => {
  const names = { pro: ['due diligence', 'traceability'], contra: ['a new body'] };
  const members = ['org:a', 'person:b', 'state:AAA', 'state:BBB'];

  expect(campLabel(names, members)).toBe(
    'for: due diligence, traceability; against: a new body; 2 states, 1 organisation, 1 person',
  );
  expect(kindCounts(members)).toEqual([
    { kind: 'STATE', count: 2 },
    { kind: 'ORGANISATION', count: 1 },
    { kind: 'PERSON', count: 1 },
  ]);
  expect(campLabel({ pro: [], contra: [] }, ['state:AAA'])).toBe('no topic of its own; 1 state');
});

test('a label names the most telling topics on which most of the camp stands that way', () => {
  const defining = [
    topic(0, -3, 0),
    topic(1, 2, 0.4), // more than outside, and yet less than half
    topic(2, 1.9, 1),
    topic(3, 1.5, 0.75),
    topic(4, 1, 1),
  ];

  expect(labelTopics(defining)).toEqual({ pro: [2, 3], contra: [0] });
});

import { expect, test } from 'vitest';
import { bucketsOf, momentsOf, momentsWithin } from '../../../client/store/moments.ts';
import type { ViewRecord } from '../../../client/store/record.ts';
import { recordOf } from '../record-of.ts';

const DATES = ['2025-12-10', null, '2025-12', '2019'];
const EVENTS = [{ id: 'event:talks', name: 'Talks' }, null, null, null];

function record(): ViewRecord {
  const plain = recordOf([
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:y'],
    ['state:BBB', 'SILENT', 'clause:x'],
    ['state:BBB', 'COMMITS', 'clause:y'],
  ]);
  const positions = [...plain.positions.values()].map((one, index) => ({
    ...one,
    date: DATES[index] ?? null,
    event: EVENTS[index] ?? null,
  }));
  return { ...plain, positions: new Map(positions.map((one) => [one.id, one])) };
}

test('moments stand in the order of their dates, what has none last', () => {
  const moments = momentsOf([...record().positions.values()], []);

  expect(moments.map(({ date, events }) => [date, ...events.map(({ name }) => name)])).toEqual([
    ['2019', null],
    ['2025-12', null],
    ['2025-12-10', 'Talks'],
    [null, null],
  ]);
});

const CHANGE = {
  change: 'DROPPED',
  summary: 'It went out.',
  from: { id: 'clause:x', name: 'x' },
  to: null,
} as const;
const LAST_HOURS = { id: 'event:last', name: 'Last hours' };

test('what became of a clause stands at its event, also where nobody spoke', () => {
  const held = record();
  const happening = { date: '2025-12-12', event: LAST_HOURS, steps: [CHANGE] };
  const moments = momentsOf([...held.positions.values()], [happening]);

  expect(moments.at(-2)).toEqual({
    date: '2025-12-12',
    events: [{ name: 'Last hours', positions: [], changes: [CHANGE] }],
  });
  expect(bucketsOf(held, moments).at(-1)).toMatchObject({
    events: ['Talks', 'Last hours'],
    changes: [CHANGE],
  });
});

test('only what lies within the window is told, and nothing of an event at which nothing passes', () => {
  const happening = { date: '2024', event: LAST_HOURS, steps: [] };
  const moments = momentsOf([...record().positions.values()], [happening]);

  expect(momentsWithin(moments, { from: '2020', to: null }).map(({ date }) => date)).toEqual([
    '2025-12',
    '2025-12-10',
  ]);
});

test('a column counts a month by side, and silence on neither', () => {
  const held = record();

  expect(bucketsOf(held, momentsOf([...held.positions.values()], []))).toEqual([
    { date: '2019', against: 0, for: 1, neither: 0, events: [], changes: [] },
    { date: '2025-12', against: 1, for: 0, neither: 1, events: ['Talks'], changes: [] },
  ]);
});

test('where months would be too many, a column is a year', () => {
  const months = Array.from({ length: 40 }, (_, index) => `${2000 + index}-05`);
  const plain = recordOf(months.map((_, index) => ['state:AAA', 'SUPPORTS', `clause:c${index}`]));
  const positions = [...plain.positions.values()].map((one, index) => ({
    ...one,
    date: months[index] ?? null,
  }));

  expect(bucketsOf(plain, momentsOf(positions, []))[0]?.date).toBe('2000');
});

import { expect, test } from 'vitest';
import type { Sides } from '../../../queries/contradiction/doubts.ts';
import {
  INNOCENT_READINGS,
  innocentReadingsOf,
  READING_CODES,
} from '../../../queries/contradiction/innocent-readings.ts';
import { sides } from './side-of.ts';

const OLD = { id: 'clause:old/1', name: 'Old duty' };
const club = { id: 'org:club', name: 'Common Club' };
const left = (date: string) => [{ id: club.id, date }];

/** How each reading begins, findings that it is one of, and findings that it is none of. */
const CASES: readonly (readonly [string, readonly Sides[], readonly Sides[]])[] = [
  ['Other scope', [sides({ left: { target: OLD } })], [sides()]],
  [
    'Other force',
    [sides({ left: { force: 'BINDING' }, right: { force: 'VOLUNTARY' } })],
    [sides({ left: { force: 'BINDING' }, right: { force: 'BINDING' } })],
  ],
  ['Single source', [sides({ right: { sources: ['source:one'] } })], [sides()]],
  [
    'Unnamed observers',
    [sides({ left: { evidentialities: ['ANONYMOUS_OBSERVERS'] } })],
    [sides({ left: { evidentialities: ['ANONYMOUS_OBSERVERS', 'RECORD'] } })],
  ],
  ['Inferred', [sides({ right: { evidentialities: ['INFERRED'] } })], [sides()]],
  ['Long ago', [sides({ left: { date: '2010' } })], [sides()]],
  [
    'Changed mandate',
    [sides({ left: { forum: club }, departures: left('2019-12') })],
    [
      sides({ left: { forum: club } }),
      sides({ left: { forum: club }, departures: left('2018') }),
      sides({ left: { forum: club }, departures: left('2021') }),
      sides({ departures: left('2019-12') }),
      sides({ left: { forum: club, date: null }, departures: left('2019-12') }),
    ],
  ],
  ['The body spoke without the member', [sides({ rule: 'BLOC' })], [sides()]],
  ['To recall a text', [sides({ rule: 'REGRESSION' })], [sides()]],
];

test.each(CASES)('%s: is read wherever the evidence does not rule it out', (begins, of, notOf) => {
  const reads = (finding: Sides) =>
    innocentReadingsOf(finding).some(({ text }) => text.startsWith(begins));

  expect(of.map(reads)).toEqual(of.map(() => true));
  expect(notOf.map(reads)).toEqual(notOf.map(() => false));
});

test('every reading has its case here, and two sides without a doubt have none', () => {
  expect(CASES.map(([begins]) => begins)).toEqual(
    INNOCENT_READINGS.map(({ text }, i) => text.slice(0, CASES[i]?.[0].length)),
  );
  expect(INNOCENT_READINGS.map(({ code }) => code)).toEqual(READING_CODES);
  expect(innocentReadingsOf(sides())).toEqual([]);
});

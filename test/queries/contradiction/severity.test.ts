import { expect, test } from 'vitest';
import { severityOf } from '../../../queries/contradiction/severity.ts';
import { sides } from './side-of.ts';

const ONE = { sources: ['source:one'] };

test('severity begins HIGH where there is nothing to doubt', () => {
  expect(severityOf(sides())).toEqual({ severity: 'HIGH', doubts: [], reasons: [] });
});

test('severity falls a step for each side that rests on one source', () => {
  expect(severityOf(sides({ left: ONE }))).toEqual({
    severity: 'MEDIUM',
    doubts: [{ code: 'ONE_SOURCE', side: 'LEFT' }],
    reasons: ['Only one source shows Aland on “New duty” (2019).'],
  });
  expect(severityOf(sides({ left: ONE, right: ONE }))).toMatchObject({
    severity: 'LOW',
    doubts: [
      { code: 'ONE_SOURCE', side: 'LEFT' },
      { code: 'ONE_SOURCE', side: 'RIGHT' },
    ],
    reasons: { length: 2 },
  });
});

test.each([
  [['ANONYMOUS_OBSERVERS'], 'unnamed observers', 'UNNAMED_OBSERVERS'],
  [['INFERRED'], 'inference', 'INFERENCE'],
  [
    ['INFERRED', 'ANONYMOUS_OBSERVERS'],
    'unnamed observers and inference',
    'UNNAMED_OBSERVERS_AND_INFERENCE',
  ],
] as const)('severity falls a step for a side known only by %s', (evidentialities, how, code) => {
  expect(severityOf(sides({ right: { evidentialities } }))).toEqual({
    severity: 'MEDIUM',
    doubts: [{ code, side: 'RIGHT' }],
    reasons: [`Known by ${how} only: Aland on “New duty” (2020-05).`],
  });
});

test('a side known by a witness as well loses nothing for its observers', () => {
  const evidentialities = ['ANONYMOUS_OBSERVERS', 'NAMED_WITNESS'] as const;

  expect(severityOf(sides({ right: { evidentialities } })).severity).toBe('HIGH');
});

test('severity falls a step for texts of different force, but not for one of unknown force', () => {
  const left = { force: 'BINDING', whole: { id: 'instrument:old', name: 'Old text' } };

  expect(severityOf(sides({ left, right: { force: 'NON-BINDING' } }))).toEqual({
    severity: 'MEDIUM',
    doubts: [{ code: 'OTHER_FORCE', side: null }],
    reasons: ['“Old text” is binding and “New text” is non-binding.'],
  });
  expect(severityOf(sides({ left })).severity).toBe('HIGH');
});

test.each([
  ['2019', '2025-01-01', 'MEDIUM'],
  ['2019', '2024-12-31', 'HIGH'],
  ['2019-03', '2024-04-01', 'MEDIUM'],
  ['2019-03', '2024-03', 'HIGH'],
  ['2025-12-12', '2019-03', 'MEDIUM'],
  [null, '2019', 'HIGH'],
])(
  'between %s and %s lie by every day that they can mean more than five years: %s',
  (left, right, severity) => {
    expect(severityOf(sides({ left: { date: left }, right: { date: right } })).severity).toBe(
      severity,
    );
  },
);

test('severity never falls below LOW, and still tells every reason', () => {
  const weak = { ...ONE, evidentialities: ['INFERRED'] } as const;

  expect(severityOf(sides({ left: weak, right: weak }))).toMatchObject({
    severity: 'LOW',
    reasons: { length: 4 },
  });
});

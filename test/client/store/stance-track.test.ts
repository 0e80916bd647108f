import { expect, test } from 'vitest';
import { laneOf, lanesOf, trackTarget } from '../../../client/store/stance-track.ts';
import type { WhatIf } from '../../../client/store/what-if.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf([
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:AAA', 'OPPOSES', 'clause:x'],
  ['state:BBB', 'PROPOSES', 'clause:x'],
  ['state:CCC', 'SILENT', 'clause:x'],
  ['state:DDD', 'SUPPORTS', 'clause:y'],
]);
const positions = [...record.positions.values()];
const lanes = (whatIfs: readonly WhatIf[]) =>
  Object.fromEntries(
    lanesOf(positions, 'clause:x', whatIfs)
      .filter(({ runners }) => runners.length > 0)
      .map(({ stance, runners }) => [
        stance,
        runners.map(({ actor, supposed }) => (supposed ? `${actor} if` : actor)),
      ]),
  );

test('each actor stands once on its lane, and silence on none', () => {
  expect(lanes([])).toEqual({ OPPOSES: ['state:AAA'], SUPPORTS: ['state:BBB'] });
});

test('who is supposed to stand elsewhere has left its lane, and who was silent can be supposed', () => {
  const supposed = (actor: string) =>
    ({ actor, target: 'clause:x', stance: 'CONDITIONAL' }) as const;

  expect(lanes([supposed('state:AAA'), supposed('state:CCC')])).toEqual({
    CONDITIONAL: ['state:AAA if', 'state:CCC if'],
    SUPPORTS: ['state:BBB'],
  });
});

test('to propose or commit is to be for', () => {
  expect([laneOf('PROPOSES'), laneOf('COMMITS'), laneOf('ABSENT')]).toEqual([
    ...['SUPPORTS', 'SUPPORTS', null],
  ]);
});

test('the lanes are of what is selected, else of what is most opposed', () => {
  expect(trackTarget(record, positions, ['state:AAA', 'clause:y'])).toBe('clause:y');
  expect(trackTarget(record, positions, [null, undefined])).toBe('clause:x');
});

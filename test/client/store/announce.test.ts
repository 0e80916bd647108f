import { expect, test } from 'vitest';
import { announce } from '../../../client/store/announce.ts';
import { recordOf } from '../record-of.ts';

const record = recordOf(
  [
    ['state:AAA', 'OPPOSES', 'clause:Expert group'],
    ['state:AAA', 'RESERVES', 'clause:Expert group'],
    ['state:BBB', 'CONDITIONAL', 'clause:Expert group'],
    ['state:BBB', 'SUPPORTS', 'clause:Due diligence'],
    ['state:CCC', 'ABSENT', 'clause:Due diligence'],
  ],
  {
    claims: [
      {
        ...{ id: 'claim:1', rule: 'COMMITMENT', evidence: [], ownAnswer: null, requests: [] },
        ...{ about: { id: 'state:AAA', name: 'A' }, claimant: { id: 'org:c', name: 'The Club' } },
        ...{ left: { id: 'position:1' }, right: { id: 'position:2' } },
        paraphrase: 'A says two things.',
      },
    ],
  },
);
const positions = [...record.positions.values()];
const said = (selection: string | null) => announce(record, positions, selection);

test.each([
  [null, 'Nothing is selected. Choose an actor, a text or a line.'],
  ['position:1', 'Name of AAA opposes the expert group. Row 1.'],
  ['claim:1', 'Alleged by The Club: A says two things.'],
  ['state:BBB', 'Name of BBB supports with conditions 1 target and supports 1 target.'],
  ['state:CCC', 'Name of CCC was absent from 1 target.'],
])('the selection %s is said in one sentence', (selection, sentence) => {
  expect(said(selection)).toBe(sentence);
});

test('a target counts actors, not positions: who opposes and reserves is against once', () => {
  expect(said('clause:Expert group')).toBe('Expert group: 1 against, 1 for.');
});

test('who only reserves is told apart from who opposes, as in the panel', () => {
  const two = recordOf([
    ['state:AAA', 'OPPOSES', 'clause:Expert group'],
    ['state:BBB', 'RESERVES', 'clause:Expert group'],
  ]);

  expect(announce(two, [...two.positions.values()], 'clause:Expert group')).toBe(
    'Expert group: 1 against, 1 with reservations, 0 for.',
  );
});

test('what nobody speaks to has no evidence, which is not nobody against and nobody for', () => {
  expect(said('instrument:draft')).toBe('draft: no evidence.');
});

test('an actor that the filter hides has no evidence here', () => {
  expect(announce(record, [], 'state:AAA')).toBe('Name of AAA: no evidence.');
});

import { expect, test } from 'vitest';
import { byDispute, ownTexts } from '../../../client/store/prominent.ts';
import type { ClaimNode } from '../../../client/store/record.ts';
import { instrumentOf, type Row, recordOf, targetOf } from '../record-of.ts';

const ranked = (rows: readonly Row[], parts: Parameters<typeof recordOf>[1] = {}) => {
  const record = recordOf(rows, parts);
  return byDispute(record, [...record.positions.values()]);
};

test('one against weighs more than two for', () => {
  expect(
    ranked([
      ['state:AAA', 'SUPPORTS', 'clause:a'],
      ['state:BBB', 'SUPPORTS', 'clause:a'],
      ['state:CCC', 'OPPOSES', 'clause:b'],
    ]),
  ).toEqual(['clause:b', 'clause:a']);
});

test('targets that weigh the same stand in the order of their ids', () => {
  expect(
    ranked([
      ['state:AAA', 'SUPPORTS', 'clause:b'],
      ['state:AAA', 'SUPPORTS', 'clause:a'],
    ]),
  ).toEqual(['clause:a', 'clause:b']);
});

test("the negotiation's own texts come before others that are as disputed", () => {
  const instruments = [
    instrumentOf('instrument:old', [targetOf('clause:a')], { negotiation: null }),
    instrumentOf('instrument:draft', [targetOf('clause:b')]),
  ];
  const rows: readonly Row[] = [
    ['state:AAA', 'SUPPORTS', 'clause:a'],
    ['state:AAA', 'SUPPORTS', 'clause:b'],
  ];

  expect([...ownTexts(recordOf(rows, { instruments }))]).toEqual(['instrument:draft']);
  expect(ranked(rows, { instruments })).toEqual(['clause:b', 'clause:a']);
});

test('both sides of an alleged contradiction come before what is more disputed', () => {
  const claim: ClaimNode = {
    ...{
      id: 'claim:1',
      rule: 'COMMITMENT',
      paraphrase: '',
      evidence: [],
      ownAnswer: null,
      requests: [],
    },
    ...{ about: { id: 'state:AAA', name: 'A' }, claimant: { id: 'org:c', name: 'C' } },
    ...{ left: { id: 'position:1' }, right: { id: 'position:2' } },
  };
  const rows: readonly Row[] = [
    ['state:AAA', 'COMMITS', 'clause:y'],
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:BBB', 'OPPOSES', 'clause:a'],
    ['state:CCC', 'OPPOSES', 'clause:a'],
  ];

  expect(ranked(rows, { claims: [claim] })).toEqual(['clause:x', 'clause:y', 'clause:a']);
});

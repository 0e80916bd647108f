import { expect, test } from 'vitest';
import { allegedContradiction } from '../../../../client/store/questions/alleged-contradiction.ts';
import type { ClaimNode } from '../../../../client/store/record.ts';
import { recordOf } from '../../record-of.ts';

const claim = (id: string, about: string, rule = 'COMMITMENT'): ClaimNode => ({
  ...{ id, rule, paraphrase: '', evidence: [], ownAnswer: null, requests: [] },
  ...{ about: { id: `state:${about}`, name: about }, claimant: { id: 'org:c', name: 'C' } },
  ...{ left: { id: 'position:1' }, right: { id: 'position:2' } },
});
const ask = (claims: readonly ClaimNode[]) =>
  allegedContradiction({ record: recordOf([], { claims }), positions: [] });

test('the question is of one actor, and counts its cases alone', () => {
  expect(
    ask([claim('claim:3', 'Peru'), claim('claim:2', 'Oman'), claim('claim:1', 'Peru')]),
  ).toEqual({
    id: 'alleged-contradiction',
    text: 'Where does Peru contradict its commitments?',
    size: '2 cases',
    leadsTo: {
      view: 'contradictions',
      selection: 'claim:1',
      findings: { off: [], actor: 'state:Peru', issue: null },
    },
  });
});

test('a claim by another rule is no broken commitment', () => {
  expect(ask([claim('claim:1', 'Peru', 'REVERSAL')])).toBeNull();
});

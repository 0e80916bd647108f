import { expect, test } from 'vitest';
import { aboutFirst, countByRule, type Finding } from '../../../client/store/finding.ts';

function finding(id: string, rule: string, actor: string): Finding {
  const side = (target: string, position: string) => ({
    target: { id: target, name: target },
    stance: null,
    date: null,
    event: null,
    positions: [{ id: position, summary: '' }],
    evidence: [],
  });
  return {
    id,
    rule,
    actor: { id: actor, name: actor },
    statement: '',
    left: side('clause:x', `position:${id}-left`),
    right: side('clause:y', `position:${id}-right`),
    issues: [],
    severity: 'LOW',
    reasons: [],
    claimants: [{ id: `claim:${id}`, claimant: { id: 'org:g', name: 'G' }, answer: null }],
    innocentReadings: [],
    method: { name: '', definition: '', reference: null, parameters: {}, cypher: '', positions: 0 },
  };
}

const FOUND = [finding('1', 'FORUM', 'state:AAA'), finding('2', 'BLOC', 'state:BBB')];
const first = (selection: string | null) => aboutFirst(FOUND, selection).map(({ id }) => id);

test.each([['state:BBB'], ['position:2-right'], ['claim:2']])(
  'what %s is about stands first',
  (selection) => {
    expect(first(selection)).toEqual(['2', '1']);
  },
);

test('without a selection, or with one that none is about, the order stays', () => {
  expect(first(null)).toEqual(['1', '2']);
  expect(first('state:CCC')).toEqual(['1', '2']);
});

test('rules that find nothing are counted too', () => {
  expect(countByRule(['FORUM', 'REVERSAL'], FOUND)).toEqual([
    { rule: 'FORUM', count: 1 },
    { rule: 'REVERSAL', count: 0 },
  ]);
});

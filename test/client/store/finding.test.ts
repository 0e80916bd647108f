import { expect, test } from 'vitest';
import { aboutFirst, bothSides, type Finding } from '../../../client/store/finding.ts';
import {
  ALL_FINDINGS,
  choicesIn,
  findingsAsked,
  isAll,
  passing,
  toggleRule,
} from '../../../client/store/findings.ts';

function finding(id: string, rule: Finding['rule'], actor: string): Finding {
  const side = (target: string, position: string) => ({
    target: { id: target, name: target },
    ...({ actor: null, instrument: null, forum: null, lean: 'NEITHER' } as const),
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
    left: side('clause:x', `position:${id}-left`),
    right: side('clause:y', `position:${id}-right`),
    issues: [],
    severity: 'LOW',
    doubts: [],
    claimants: [
      { id: `claim:${id}`, claimant: { id: 'org:g', name: 'G' }, ownAnswer: null, requests: [] },
    ],
    readings: [],
    method: {
      ...{ name: '', parts: [], definition: '', reference: null, parameters: {} },
      ...{ cypher: '', positions: 0 },
    },
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

test('of a record held position by position all are asked for, of a larger one those that pass', () => {
  const chosen = { off: ['BLOC'], actor: 'state:AAA', issue: 'issue:i' };

  expect(isAll(ALL_FINDINGS)).toBe(true);
  expect(isAll(chosen)).toBe(false);
  expect(findingsAsked({ grain: 'POSITION' }, chosen)).toEqual({
    ...{ rules: null, actors: null, issues: null, first: null },
  });
  expect(findingsAsked({ grain: 'ISSUE' }, chosen)).toEqual({
    rules: ['COMMITMENT', 'REVERSAL', 'FORUM', 'SOURCES', 'REGRESSION'],
    ...{ actors: ['state:AAA'], issues: ['issue:i'], first: 200 },
  });
});

test('findings pass by rule, by actor and by issue', () => {
  const onIssue = { ...finding('3', 'BLOC', 'state:BBB'), issues: [{ id: 'issue:i', name: 'I' }] };
  const all = [...FOUND, onIssue];
  const ids = (filter: Partial<typeof ALL_FINDINGS>) =>
    passing(all, { ...ALL_FINDINGS, ...filter }).map(({ id }) => id);

  expect(ids({})).toEqual(['1', '2', '3']);
  expect(ids(toggleRule(ALL_FINDINGS, 'BLOC'))).toEqual(['1']);
  expect(ids({ actor: 'state:BBB' })).toEqual(['2', '3']);
  expect(ids({ actor: 'state:BBB', issue: 'issue:i' })).toEqual(['3']);
});

test('a rule that is switched off and on again leaves all', () => {
  expect(toggleRule(toggleRule(ALL_FINDINGS, 'BLOC'), 'BLOC')).toEqual(ALL_FINDINGS);
});

test('what can be chosen is what findings are of, each once', () => {
  const { actors } = choicesIn([...FOUND, finding('3', 'BLOC', 'state:BBB')]);

  expect(actors.map(({ id }) => id)).toEqual(['state:AAA', 'state:BBB']);
});

test('what nobody alleges is shown by a position of each side', () => {
  expect(bothSides(finding('1', 'BLOC', 'state:AAA'))).toBe('claim:1');
  expect(bothSides({ ...finding('1', 'BLOC', 'state:AAA'), claimants: [] })).toBe(
    'position:1-left~position:1-right',
  );
});

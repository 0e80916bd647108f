import { expect, test } from 'vitest';
import type { PositionDetail, Premise } from '../../../client/store/detail.ts';
import { highlightOf, keptBy } from '../../../client/store/highlight.ts';
import type { ClaimNode } from '../../../client/store/record.ts';
import { recordOf } from '../record-of.ts';

const claimOn = (id: string, left: string, right: string): ClaimNode => ({
  ...{
    id,
    rule: 'REVERSAL',
    paraphrase: 'They differ.',
    evidence: [],
    ownAnswer: null,
    requests: [],
  },
  ...{ about: { id: 'state:AAA', name: 'A' }, claimant: { id: 'org:c', name: 'C' } },
  ...{ left: { id: left }, right: { id: right } },
});

const record = recordOf(
  [
    ['state:AAA', 'OPPOSES', 'clause:x'],
    ['state:AAA', 'SUPPORTS', 'clause:y'],
    ['state:BBB', 'OPPOSES', 'clause:x', 'INFERRED'],
  ],
  {
    claims: [
      claimOn('claim:1', 'position:1', 'position:2'),
      claimOn('claim:2', 'clause:x', 'clause:y'),
    ],
  },
);
const drawn = [...record.positions.values()];
const look = (selection: string | null, detail: PositionDetail | null = null) =>
  highlightOf({ record, drawn, selection, detail });

test('where nothing is selected, nothing is raised', () => {
  const { nodes, hot, lit, steps } = look(null);

  expect([nodes.size, hot.size, lit.size, steps.size]).toEqual([0, 0, 0, 0]);
});

test('a position raises its link and both of its ends', () => {
  const { nodes, hot, lit } = look('position:1');

  expect([...nodes]).toEqual(['state:AAA', 'clause:x']);
  expect([...hot]).toEqual(['state:AAA|clause:x|oppose']);
  expect(lit.size).toBe(0);
});

test('an actor lights all of its links, and its targets stay as they are', () => {
  const { nodes, lit } = look('state:AAA');

  expect([...nodes]).toEqual(['state:AAA']);
  expect([...lit]).toEqual(['state:AAA|clause:x|oppose', 'state:AAA|clause:y|support']);
});

test('a target lights all links that lead to it', () => {
  expect([...look('clause:x').lit]).toEqual([
    'state:AAA|clause:x|oppose',
    'state:BBB|clause:x|oppose',
  ]);
});

test('a claim raises both of its sides', () => {
  expect([...look('claim:1').hot]).toEqual([
    'state:AAA|clause:x|oppose',
    'state:AAA|clause:y|support',
  ]);
});

test('a claim about two texts marks the texts', () => {
  expect([...look('claim:2').nodes]).toEqual(['clause:x', 'clause:y']);
});

test('the premises of an inference are numbered as its panel numbers them', () => {
  const premise = (id: string): Premise => ({
    ...{ id, stance: 'OPPOSES', evidentiality: 'RECORD', summary: '', evidence: [] },
    target: { id: 'clause:x', name: 'x' },
  });
  const premises = [premise('position:2'), premise('position:1')];
  const detail: PositionDetail = {
    ...{
      form: 'position',
      summary: '',
      corroboration: 1,
      speaker: null,
      place: null,
      body: null,
      evidence: [],
      premises,
    },
  };

  expect([...look('position:3', detail).steps]).toEqual([
    ['state:AAA|clause:y|support', 1],
    ['state:AAA|clause:x|oppose', 2],
  ]);
});

test('a member of a merged actor marks the one that it stands in', () => {
  const merged = drawn.map((position) => ({
    ...{ ...position, actor: 'merged:state:AAA', member: position.actor },
  }));

  const { nodes } = highlightOf({ record, drawn: merged, selection: 'state:BBB', detail: null });

  expect(nodes.has('merged:state:AAA')).toBe(true);
});

test.each([
  [null, []],
  ['state:AAA', ['state:AAA']],
  ['position:1', ['state:AAA', 'clause:x']],
  ['claim:1', ['state:AAA', 'clause:x', 'state:AAA', 'clause:y']],
  ['claim:2', ['clause:x', 'clause:y']],
])('the selection %s keeps %j from folding away', (selection, kept) => {
  expect(keptBy(record, selection)).toEqual(kept);
});

import { expect, test } from 'vitest';
import { type PathLink, tellPath } from '../../../queries/path/tell-path.ts';
import type { Stance } from '../../../queries/vocabulary.ts';

const UGANDA = { id: 'state:UGA', name: 'Uganda' };
const CLUB = { id: 'org:club', name: 'Common Club' };
const ENVOY = { id: 'person:envoy', name: 'Dee Doe' };
const DUTY = {
  id: 'clause:new/1',
  name: 'Duty',
  whole: { id: 'instrument:new', name: 'New text' },
};
const PLEDGE = { id: 'clause:old/1', name: 'Pledge' };
const OLD = { id: 'instrument:old', name: 'Old text' };
const ISSUE = { id: 'issue:duty', name: 'Duties' };

type End = { readonly id: string };
const link = (source: End, type: string, target: End): readonly PathLink[] => [
  { source: source.id, type, target: target.id },
];
const held = (source: End, stances: readonly Stance[], target: End): readonly PathLink[] =>
  stances.map((stance) => ({ source: source.id, type: 'POSITION', target: target.id, stance }));

test('a path from an actor to its own commitment by way of an issue is one sentence', () => {
  const hops = [
    held(UGANDA, ['OPPOSES'], DUTY),
    link(DUTY, 'CONCERNS', ISSUE),
    link(PLEDGE, 'CONCERNS', ISSUE),
    held(CLUB, ['COMMITS'], PLEDGE),
  ];

  expect(tellPath([UGANDA, DUTY, ISSUE, PLEDGE, CLUB], hops)).toBe(
    'Uganda opposes “Duty” in “New text”, which concerns the issue “Duties”, as does “Pledge”, which Common Club is committed to.',
  );
});

test('who holds a position begins a clause of its own, and a person is a who', () => {
  const hops = [
    held(UGANDA, ['SUPPORTS', 'RESERVES'], PLEDGE),
    held(ENVOY, ['PROPOSES'], PLEDGE),
    link(ENVOY, 'SPEAKS_FOR', CLUB),
  ];

  expect(tellPath([UGANDA, PLEDGE, ENVOY, CLUB], hops)).toBe(
    'Uganda supports and has reservations about “Pledge”, which Dee Doe proposes; Dee Doe speaks for Common Club.',
  );
  expect(
    tellPath(
      [UGANDA, CLUB, ENVOY],
      [link(UGANDA, 'MEMBER_OF', CLUB), link(ENVOY, 'SPEAKS_FOR', CLUB)],
    ),
  ).toBe('Uganda is a member of Common Club, which is spoken for by Dee Doe.');
  expect(
    tellPath(
      [CLUB, ENVOY, PLEDGE],
      [link(ENVOY, 'SPEAKS_FOR', CLUB), held(ENVOY, ['OPPOSES'], PLEDGE)],
    ),
  ).toBe('Common Club is spoken for by Dee Doe, who opposes “Pledge”.');
});

test('a path may begin with a text or an issue', () => {
  expect(tellPath([PLEDGE, UGANDA], [held(UGANDA, ['WITHDREW'], PLEDGE)])).toBe(
    '“Pledge” is what Uganda withdrew from.',
  );
  expect(tellPath([ISSUE, PLEDGE], [link(PLEDGE, 'CONCERNS', ISSUE)])).toBe(
    'The issue “Duties” is an issue of “Pledge”.',
  );
});

test.each([
  ['PART_OF', 'is a part of', 'contains'],
  ['MEMBER_OF', 'is a member of', 'has among its members'],
  ['BECAME', 'became', 'came from'],
  ['RECALLS', 'recalls', 'is recalled by'],
  ['SPEAKS_FOR', 'speaks for', 'is spoken for by'],
])('%s is told whichever way it points', (type, on, back) => {
  expect(tellPath([PLEDGE, OLD], [link(PLEDGE, type, OLD)])).toBe(`“Pledge” ${on} “Old text”.`);
  expect(tellPath([OLD, PLEDGE], [link(PLEDGE, type, OLD)])).toBe(`“Old text” ${back} “Pledge”.`);
});

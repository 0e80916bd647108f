import { describe, expect, test } from 'vitest';
import type { Query } from '../../../queries/query.ts';
import { childrenOfClauses } from '../../../queries/record/children-of-clauses.ts';
import { clausesOfInstruments } from '../../../queries/record/clauses-of-instruments.ts';
import { counts } from '../../../queries/record/counts.ts';
import { dataset } from '../../../queries/record/dataset.ts';
import { events } from '../../../queries/record/events.ts';
import { eventsOfNegotiations } from '../../../queries/record/events-of-negotiations.ts';
import { eventsOfPositions } from '../../../queries/record/events-of-positions.ts';
import type { Ids, Link } from '../../../queries/record/ids.ts';
import { instrumentsOfNegotiations } from '../../../queries/record/instruments-of-negotiations.ts';
import { issuesOfTargets } from '../../../queries/record/issues-of-targets.ts';
import {
  membershipsOfActors,
  membersOfOrganisations,
} from '../../../queries/record/memberships.ts';
import { principalsOfPersons } from '../../../queries/record/principals-of-persons.ts';
import { recallersOfInstruments } from '../../../queries/record/recallers-of-instruments.ts';
import { recallsOfInstruments } from '../../../queries/record/recalls-of-instruments.ts';
import { sourceFiles } from '../../../queries/record/source-files.ts';
import { sources } from '../../../queries/record/sources.ts';
import { speakersOfPositions } from '../../../queries/record/speakers-of-positions.ts';
import { targetsOfIssues } from '../../../queries/record/targets-of-issues.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

/** Where each question leads from some parents of the small record. */
const LINKS: readonly (readonly [Query<Ids, Link>, leads: Readonly<Record<string, string>>])[] = [
  [childrenOfClauses, { 'clause:draft/1': 'clause:draft/1a', 'clause:draft/1a': '' }],
  [
    clausesOfInstruments,
    {
      'instrument:draft': 'clause:draft/1 clause:draft/1a',
      'instrument:treaty': 'clause:treaty/1',
    },
  ],
  [eventsOfNegotiations, { 'negotiation:talks': 'event:session', 'negotiation:past': '' }],
  [eventsOfPositions, { 'position:6': 'event:speech', 'position:3': '' }],
  [
    instrumentsOfNegotiations,
    { 'negotiation:past': 'instrument:treaty', 'negotiation:talks': 'instrument:draft' },
  ],
  [issuesOfTargets, { 'clause:draft/1': 'issue:diligence', 'instrument:draft': '' }],
  [principalsOfPersons, { 'person:envoy': 'state:AAA' }],
  [recallersOfInstruments, { 'instrument:treaty': 'instrument:draft', 'instrument:draft': '' }],
  [recallsOfInstruments, { 'instrument:draft': 'instrument:treaty', 'instrument:treaty': '' }],
  [speakersOfPositions, { 'position:1': 'person:envoy', 'position:2': '' }],
  [targetsOfIssues, { 'issue:diligence': 'clause:draft/1 clause:treaty/1' }],
];

test.each(LINKS)('$name gives each parent what is its own', async (question, leads) => {
  await using store = await open(smallLoad());
  const parents = Object.keys(leads);

  const rows = await store.ask(question, { ids: [...parents, 'state:ZZZ'] });

  const found = parents.map((parent) => [
    parent,
    idsOf(rows.filter(({ of }) => of === parent)).join(' '),
  ]);
  expect(Object.fromEntries(found)).toEqual(leads);
  expect(rows.filter(({ of }) => !parents.includes(of))).toEqual([]);
});

test('children of a clause stand in the order of the text, which is one of numbers', async () => {
  const rows = [10, 9].map(
    (order) => `clause:draft/${order},instrument:draft,clause:draft/1,,${order},X,reported,,,,,,`,
  );
  await using store = await open(smallLoad({ clauses: rows.join('\n') }));

  expect(idsOf(await store.ask(childrenOfClauses, { ids: ['clause:draft/1'] }))).toEqual([
    'clause:draft/1a',
    'clause:draft/9',
    'clause:draft/10',
  ]);
});

test('issues of a target stand by name', async () => {
  await using store = await open(
    smallLoad({
      issues: 'issue:a,Zeal,',
      concerns: 'clause:draft/1,issue:register\nclause:draft/1,issue:a',
    }),
  );

  expect(idsOf(await store.ask(issuesOfTargets, { ids: ['clause:draft/1'] }))).toEqual([
    'issue:diligence',
    'issue:register',
    'issue:a',
  ]);
});

test('a membership is found from either end, with its years and its role', async () => {
  await using store = await open(smallLoad());
  const membership = {
    id: 'membership:aaa-club',
    actor: 'state:AAA',
    organisation: 'org:club',
    from: '2020',
    to: null,
    role: 'founder',
  };

  expect(await store.ask(membershipsOfActors, { ids: ['state:AAA', 'state:BBB'] })).toEqual([
    { ...membership, of: 'state:AAA' },
  ]);
  expect(await store.ask(membersOfOrganisations, { ids: ['org:club', 'org:forum'] })).toEqual([
    { ...membership, of: 'org:club' },
  ]);
});

describe.each(ENGINES)('events on $name', (engine) => {
  test('stand from the earliest to the undated, those of a negotiation by themselves', async () => {
    await using store = await engine.open(
      smallLoad({ events: 'event:aside,negotiation:talks,An aside,dialogue,,,,' }),
    );

    expect(idsOf(await store.ask(events, { negotiation: null }))).toEqual([
      'event:speech',
      'event:session',
      'event:aside',
    ]);
    expect(idsOf(await store.ask(events, { negotiation: 'negotiation:talks' }))).toEqual([
      'event:session',
      'event:aside',
    ]);
  });
});

test('sources stand by title, and their files by id', async () => {
  await using store = await open(smallLoad());

  expect((await store.ask(sources, {})).map(({ title }) => title)).toEqual([
    'A book',
    'The Paper',
    'The Paper again',
  ]);
  expect(await store.ask(sourceFiles, {})).toEqual([
    { id: 'source:book', file: 'book.txt' },
    { id: 'source:paper', file: 'paper.txt' },
    { id: 'source:reprint', file: 'reprint.txt' },
  ]);
});

test('nodes are counted by kind, and those without an id of that kind not at all', async () => {
  await using store = await open(smallLoad());

  expect(await store.ask(counts, {})).toEqual([
    {
      ...{ STATE: 2, ORGANISATION: 2, PERSON: 1, NEGOTIATION: 2, EVENT: 2, INSTRUMENT: 2 },
      ...{ CLAUSE: 3, ISSUE: 2, POSITION: 7, EVIDENCE: 11, SOURCE: 3 },
    },
  ]);
});

test('a graph says which record it was made from, and when', async () => {
  await using store = await open(smallLoad());

  expect(await store.ask(dataset, {})).toMatchObject([
    {
      title: 'A small record',
      version: '1.0.0',
      licence: 'CC-BY-4.0',
      digest: '0'.repeat(64),
      loadedAt: '2026-01-01T00:00:00Z',
    },
  ]);
});

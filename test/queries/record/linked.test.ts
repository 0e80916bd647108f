import { describe, expect, test } from 'vitest';
import { claims } from '../../../queries/record/claims.ts';
import { commentRequests } from '../../../queries/record/comment-requests.ts';
import { corroboration } from '../../../queries/record/corroboration.ts';
import {
  evidenceInSources,
  evidenceOfLinks,
  evidenceOfPositions,
} from '../../../queries/record/evidence.ts';
import { FACETS } from '../../../queries/record/facets.ts';
import { forumsOfPositions } from '../../../queries/record/forums-of-positions.ts';
import { graphLinks } from '../../../queries/record/graph-links.ts';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { premisesOfPositions } from '../../../queries/record/premises-of-positions.ts';
import { structuralLinks } from '../../../queries/record/structural-links.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const position = (...numbers: readonly number[]) => numbers.map((n) => `position:${n}`);

describe.each(ENGINES)('what is linked to a position, on $name', ({ open }) => {
  test('corroboration counts sources on the same side, reprints once, and none for what is only inferred', async () => {
    await using store = await open(smallLoad());

    const rows = await store.ask(corroboration, { ids: position(1, 2, 3, 4, 5, 7) });

    expect(rows.map(({ of, count }) => [of, count])).toEqual([
      ['position:1', 1], // shown by the paper, and its doubt by a reprint of it
      ['position:2', 1],
      ['position:3', 1],
      ['position:4', 2],
      ['position:5', 1],
    ]);
  });

  test('the forum is the body of the event, else of the instrument, else of the negotiation', async () => {
    await using store = await open(
      smallLoad({
        positions:
          'position:8,state:BBB,clause:treaty/1,opposes,,,record,,Borduria refuses the treaty.,',
      }),
    );

    const rows = await store.ask(forumsOfPositions, { ids: position(1, 6, 5, 8) });

    expect(rows.map(({ of, id }) => [of, id])).toEqual([
      ['position:1', 'org:forum'], // by the negotiation of its event
      ['position:5', 'org:forum'], // by the negotiation of the instrument
      ['position:6', 'org:club'], // by the event
      ['position:8', 'org:club'], // by the instrument of the clause
    ]);
  });

  test('an inferred position leads to what it rests on', async () => {
    await using store = await open(smallLoad());

    const rows = await store.ask(premisesOfPositions, { ids: position(7, 1) });

    expect(rows.map(({ id }) => id)).toEqual(position(1, 2));
  });

  test('evidence is found by what it shows, a link among them, and by its source', async () => {
    await using store = await open(smallLoad());
    const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

    expect(idsOf(await store.ask(evidenceOfPositions, { ids: position(4) }))).toEqual([
      'evidence:4',
      'evidence:4b',
    ]);
    expect(idsOf(await store.ask(evidenceOfLinks, { ids: ['membership:aaa-club'] }))).toEqual([
      'evidence:7',
    ]);
    expect(idsOf(await store.ask(evidenceInSources, { ids: ['source:reprint'] }))).toEqual([
      'evidence:2',
    ]);
  });

  test('claims and requests for comment keep who speaks of whom', async () => {
    await using store = await open(smallLoad());

    expect(await store.ask(claims, { about: ['state:BBB'] })).toEqual([]);
    expect(await store.ask(claims, { about: [] })).toMatchObject([
      { claimant: 'org:club', about: 'state:AAA', left: 'position:3', right: 'position:1' },
    ]);
    expect(await store.ask(commentRequests, { ids: ['state:BBB'] })).toMatchObject([
      { asker: 'org:club', about: 'instrument:draft', answer: null },
    ]);
  });
});

describe.each(ENGINES)('what is drawn and counted on $name', ({ open }) => {
  test('each facet counts a position once for every value that it has', async () => {
    await using store = await open(smallLoad());

    const found = new Map<string, unknown>();
    for (const { facet, question } of FACETS) {
      const rows = await store.ask(question.narrowed(EVERY_POSITION), EVERY_POSITION);
      found.set(facet, Object.fromEntries(rows.map(({ id, count }) => [id, count])));
    }

    expect(Object.fromEntries(found)).toMatchObject({
      stance: { OPPOSES: 2, COMMITS: 1, SILENT: 1 },
      actorKind: { STATE: 6, ORGANISATION: 1 },
      instrument: { 'instrument:draft': 6, 'instrument:treaty': 1 },
      negotiation: { 'negotiation:talks': 6, 'negotiation:past': 1 },
      issue: { 'issue:diligence': 4, 'issue:register': 2 },
      fate: { DROPPED: 3, RETAINED: 2, ADOPTED: 1, SOFTENED: 1 },
      event: { 'event:session': 3, 'event:speech': 1 },
      source: { 'source:paper': 3, 'source:book': 3, 'source:reprint': 1 },
    });
  });

  test('a link stands for the positions of one actor on one target with one stance', async () => {
    await using store = await open(
      smallLoad({
        positions:
          'position:8,state:AAA,clause:draft/1,opposes,2025-12-04,,record,,Aland voted against.,',
      }),
    );

    const [first, ...others] = await store.ask(graphLinks, { ...EVERY_POSITION, limit: 100 });

    expect(first).toEqual({
      actor: 'state:AAA',
      target: 'clause:draft/1',
      stance: 'OPPOSES',
      positions: position(1, 8),
      evidentiality: 'RECORD',
    });
    expect(others).toHaveLength(6);
  });

  test('structural links are found from either end, a step of lineage as what a clause became', async () => {
    await using store = await open(smallLoad());

    const rows = await store.ask(structuralLinks, { ids: ['clause:draft/1a', 'state:AAA'] });

    expect(rows.map(({ source, type, target }) => `${source} ${type} ${target}`)).toEqual([
      'clause:draft/1 BECAME clause:draft/1a',
      'clause:draft/1a CONCERNS issue:register',
      'state:AAA MEMBER_OF org:club',
      'clause:draft/1a PART_OF instrument:draft',
      'person:envoy SPEAKS_FOR state:AAA',
    ]);
  });
});

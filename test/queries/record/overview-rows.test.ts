import { expect, test } from 'vitest';
import {
  overviewIssues,
  overviewPositions,
  overviewSources,
  overviewTargets,
} from '../../../queries/record/overview-rows.ts';
import { EVERY_POSITION } from '../../../queries/record/position-filter.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;
const ALL = { ...EVERY_POSITION, limit: 100 };
/** A second opposition of Aland to the clause, in its own words as the first. */
const AGAIN = {
  positions: 'position:8,state:AAA,clause:draft/1,opposes,2026-01,,own_words,,Again.,',
  evidence: `evidence:11,position:8,source:book,0,5,${'f'.repeat(64)},,It refuses again.`,
};

test('a position stands with its event and its sources, the oldest first', async () => {
  await using store = await open(smallLoad());

  const rows = await store.ask(overviewPositions, ALL);

  expect(rows.map(({ id }) => id)).toEqual([3, 6, 2, 7, 1, 4, 5].map((n) => `position:${n}`));
  expect(rows.find(({ id }) => id === 'position:4')).toEqual({
    ...{ id: 'position:4', actor: 'state:BBB', target: 'clause:draft/1', stance: 'SUPPORTS' },
    ...{ evidentiality: 'NAMED_WITNESS', count: 1, date: '2025-12-03', until: '2025-12-03' },
    ...{ sources: ['source:book', 'source:paper'], event: 'event:session' },
    summary: 'Borduria likes the duty.',
  });
});

test('positions alike on one target are one row, from the first to the last date', async () => {
  await using store = await open(smallLoad(AGAIN));

  const rows = await store.ask(overviewTargets, { ...ALL, actors: ['state:AAA'] });

  expect(rows.filter(({ target }) => target === 'clause:draft/1')).toMatchObject([
    { id: 'position:1', stance: 'OPPOSES', count: 2, date: '2025-12-02', until: '2026-01' },
    { id: 'position:2', stance: 'RESERVES', count: 1 },
  ]);
});

test('the sources of positions alike are each told once', async () => {
  await using store = await open(smallLoad(AGAIN));

  const rows = await store.ask(overviewSources, { ...ALL, stances: ['OPPOSES'] });

  expect(rows.map(({ target, source }) => [target, source])).toEqual([
    ['clause:draft/1', 'source:book'],
    ['clause:draft/1', 'source:paper'],
  ]);
});

test('by issue a position counts where its target concerns it, or for none', async () => {
  await using store = await open(smallLoad({ concerns: 'clause:draft/1,issue:register' }));

  const rows = await store.ask(overviewIssues, { ...ALL, actors: ['state:BBB'] });

  expect(rows.map(({ target, stance, count }) => [target, stance, count])).toEqual([
    ['issue:diligence', 'SUPPORTS', 1],
    ['issue:register', 'SUPPORTS', 1],
    [null, 'SILENT', 1],
  ]);
});

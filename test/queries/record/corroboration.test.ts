import { expect, test } from 'vitest';
import { corroboration } from '../../../queries/record/corroboration.ts';
import { STANCES, type Stance } from '../../../queries/vocabulary.ts';
import { ENGINES } from '../../engines.ts';
import { smallLoad } from '../small-record.ts';

const [{ open }] = ENGINES;

/** Which stances of one actor on one target agree. */
const SIDES: readonly (readonly Stance[])[] = [
  ['PROPOSES', 'COMMITS', 'SUPPORTS', 'CONDITIONAL'],
  ['ABSTAINS'],
  ['RESERVES', 'OPPOSES'],
  ['SILENT'],
  ['WITHDREW'],
  ['ABSENT'],
];

test('positions agree where they lean the same way, and without polarity where they are the same', async () => {
  await using store = await open({
    positions: STANCES.map(
      (stance) => [`position:${stance}`, 'state:AAA', stance, 'clause:new/1'] as const,
    ),
    evidence: STANCES.map(
      (stance) => [`evidence:${stance}`, `position:${stance}`, `source:${stance}`] as const,
    ),
  });

  const rows = await store.ask(corroboration, { ids: STANCES.map((it) => `position:${it}`) });

  const found = rows.map(({ of, count }) => [of.slice('position:'.length), count]);
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(SIDES.flatMap((side) => side.map((stance) => [stance, side.length]))),
  );
});

test('neither another actor nor another target agrees', async () => {
  await using store = await open({
    positions: [
      ['position:1', 'state:AAA', 'OPPOSES', 'clause:new/1'],
      ['position:2', 'state:BBB', 'OPPOSES', 'clause:new/1'],
      ['position:3', 'state:AAA', 'OPPOSES', 'clause:new/2'],
    ],
    evidence: [
      ['evidence:1', 'position:1', 'source:one'],
      ['evidence:2', 'position:2', 'source:two'],
      ['evidence:3', 'position:3', 'source:three'],
    ],
  });

  expect(await store.ask(corroboration, { ids: ['position:1'] })).toEqual([
    { of: 'position:1', count: 1 },
  ]);
});

test('a reprint of a reprint is the source that both go back to', async () => {
  const hash = 'c'.repeat(64);
  await using store = await open(
    smallLoad({
      sources: `source:third,A third time,,source:reprint,2026,,en,third.txt,${hash}`,
      evidence: `evidence:11,position:4,source:third,0,5,${hash},,It likes it a third time.`,
    }),
  );

  // The paper, twice, and the book.
  expect(await store.ask(corroboration, { ids: ['position:4'] })).toMatchObject([{ count: 2 }]);
});

test('an inferred position counts the sources of those beside it', async () => {
  const row =
    'position:8,state:AAA,clause:draft/1,opposes,,,inferred,,Aland is read as against it.,position:1';
  await using store = await open(smallLoad({ positions: row }));

  expect(await store.ask(corroboration, { ids: ['position:8'] })).toEqual([
    { of: 'position:8', count: 1 },
  ]);
});

import { expect, test } from 'vitest';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const PATHS = /* GraphQL */ `
  query ($from: ID!, $to: ID!, $most: Int, $hops: Int, $filter: PositionFilter) {
  paths(from: $from, to: $to, most: $most, hops: $hops, filter: $filter) {
    paths { hops sentence nodes { id } links { id type stance positions evidence { id } } } more note
    method { name definition parameters cypher positions }
  } }
`;

test('a position is one hop, and the shortest way comes first', async () => {
  await using open = await openApp();

  const { data } = await open.ask(PATHS, { from: 'state:AAA', to: 'state:BBB', most: 2 });

  expect(data.paths.paths).toMatchObject([
    {
      hops: 2,
      nodes: [{ id: 'state:AAA' }, { id: 'clause:draft/1' }, { id: 'state:BBB' }],
      links: [
        { type: 'POSITION', stance: 'OPPOSES', positions: ['position:1'] },
        { type: 'POSITION', stance: 'RESERVES', positions: ['position:2'] },
        { type: 'POSITION', stance: 'SUPPORTS', positions: ['position:4'] },
      ],
      sentence:
        'Aland opposes and has reservations about “Due diligence for ore” in “Draft on ore”, which Borduria supports.',
    },
    { hops: 3 },
  ]);
  expect(data.paths).toMatchObject({ more: true, note: null });
});

test('each hop has what shows it: its positions, or the membership, the change or the recall', async () => {
  await using open = await openApp(
    smallLoad({
      evidence: `evidence:11,recall:1,source:paper,9,12,${'f'.repeat(64)},,It recalls.`,
    }),
  );
  const shows = async (from: string, to: string) => {
    const { data } = await open.ask(PATHS, { from, to, most: 1, hops: 1 });
    const [path] = data.paths.paths;
    return path.links.flatMap((link: { evidence: { id: string }[] }) =>
      link.evidence.map(({ id }) => id),
    );
  };

  expect(await shows('state:BBB', 'clause:draft/1')).toEqual(['evidence:4', 'evidence:4b']);
  expect(await shows('state:AAA', 'org:club')).toEqual(['evidence:7']);
  expect(await shows('clause:draft/1', 'clause:draft/1a')).toEqual(['evidence:8']);
  expect(await shows('instrument:draft', 'instrument:treaty')).toEqual(['evidence:11']);
  expect(await shows('clause:draft/1', 'issue:diligence')).toEqual([]);
});

test('a position that does not pass the filter leads nowhere, and the method says what was asked', async () => {
  await using open = await openApp();
  const filter = { evidentialities: ['RECORD', 'OWN_WORDS'] };

  const { data } = await open.ask(PATHS, { from: 'state:BBB', to: 'clause:draft/1', filter });

  expect(data.paths.paths).toEqual([]);
  expect(data.paths.method.parameters).toMatchObject({ from: 'state:BBB', filter });
});

test('more says whether others lie within the hops that were asked for', async () => {
  await using open = await openApp();
  const more = async (most: number, hops: number) => {
    const { data } = await open.ask(PATHS, { from: 'state:AAA', to: 'state:BBB', most, hops });
    return [data.paths.paths.length, data.paths.more];
  };

  expect(await more(1, 2)).toEqual([1, false]);
  expect(await more(1, 3)).toEqual([1, true]);
});

test('every kind of link leads somewhere: a member, a speaker, a recall, a change, a part, an issue', async () => {
  await using open = await openApp();
  const sentence = async (from: string, to: string) => {
    const { data } = await open.ask(PATHS, { from, to, most: 1, hops: 1 });
    return data.paths.paths[0]?.sentence;
  };

  expect(await sentence('state:AAA', 'org:club')).toBe('Aland is a member of Common Club.');
  expect(await sentence('person:envoy', 'state:AAA')).toBe('Dee Doe speaks for Aland.');
  expect(await sentence('instrument:draft', 'instrument:treaty')).toBe(
    '“Draft on ore” recalls “Old treaty”.',
  );
  expect(await sentence('clause:treaty/1', 'instrument:treaty')).toBe(
    '“Due diligence of old” is a part of “Old treaty”.',
  );
  expect(await sentence('clause:draft/1', 'clause:draft/1a')).toBe(
    '“Due diligence for ore” in “Draft on ore” became “A register of mines” in “Draft on ore”.',
  );
  expect(await sentence('clause:draft/1', 'issue:diligence')).toBe(
    '“Due diligence for ore” in “Draft on ore” concerns the issue “Due diligence”.',
  );
});

test('where nothing leads from one to the other, the answer says so', async () => {
  await using open = await openApp();

  const { data } = await open.ask(PATHS, { from: 'org:forum', to: 'state:AAA' });

  expect(data.paths).toMatchObject({
    ...{ paths: [], more: false },
    note: 'nothing leads from one to the other within 6 hops',
  });
});

test('ends that are one, unknown, or no node of a path, and numbers out of bounds, are refused', async () => {
  await using open = await openApp();
  const codeOf = async (variables: object) =>
    (await open.ask(PATHS, { from: 'state:AAA', to: 'state:BBB', ...variables })).errors?.[0]
      ?.extensions.code;

  expect(await codeOf({ to: 'state:AAA' })).toBe('BAD_INPUT');
  expect(await codeOf({ to: 'state:ZZZ' })).toBe('NOT_FOUND');
  expect(await codeOf({ to: 'source:paper' })).toBe('BAD_INPUT');
  expect(await codeOf({ most: 0 })).toBe('BAD_INPUT');
  expect(await codeOf({ hops: 0 })).toBe('BAD_INPUT');
  expect(await codeOf({ hops: 7 })).toBe('LIMIT');
});

import { afterEach, expect, test, vi } from 'vitest';
import { loadRecord } from '../../../client/api/load-record.ts';
import { firstRecord } from '../../first-record.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { answerWith, openApi } from './open-api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the record is headed with the name of its first negotiation', async () => {
  await using _api = await openApi();

  const { title, version, licence } = await loadRecord();

  expect({ title, version, licence }).toEqual({
    title: 'Past talks',
    version: '1.0.0',
    licence: 'CC-BY-4.0',
  });
});

test('the actors are those who hold a position, with the shortest name that each has', async () => {
  await using _api = await openApi();

  const { actors } = await loadRecord();

  expect([...actors.values()].map(({ id, kind, code }) => [id, kind, code]).toSorted()).toEqual([
    ['org:club', 'ORGANISATION', 'CC'],
    ['state:AAA', 'STATE', 'AAA'],
    ['state:BBB', 'STATE', 'BBB'],
  ]);
});

test('an instrument holds its clauses in their order, and every one is a target', async () => {
  await using _api = await openApi();

  const { instruments, targets } = await loadRecord();
  const draft = instruments.find(({ whole }) => whole.id === 'instrument:draft');

  expect(draft?.clauses.map(({ id }) => id)).toEqual(['clause:draft/1', 'clause:draft/1a']);
  expect([...targets.keys()].toSorted()).toEqual([
    'clause:draft/1',
    'clause:draft/1a',
    'clause:treaty/1',
    'instrument:draft',
    'instrument:treaty',
  ]);
  expect(targets.get('clause:draft/1')).toMatchObject({
    instrument: 'instrument:draft',
    fate: 'DROPPED',
    issues: ['issue:diligence'],
    label: 'OP1',
    wording: 'REPORTED',
    verb: 'requests',
  });
});

test('a position names its sources, each once', async () => {
  const span = `0,5,${'f'.repeat(64)}`;
  await using _api = await openApi(
    smallLoad({ evidence: `evidence:twice,position:1,source:paper,${span},,It refuses twice.` }),
  );

  const { positions } = await loadRecord();

  expect(positions.get('position:1')).toMatchObject({
    actor: 'state:AAA',
    target: 'clause:draft/1',
    stance: 'OPPOSES',
    evidentiality: 'OWN_WORDS',
    sources: ['source:paper'],
  });
});

test('a record of more than one page arrives whole, each position once', async () => {
  const rows = Array.from(
    { length: 450 },
    (_, index) => `position:p${index},state:BBB,clause:draft/1,supports,,,record,,Row ${index}.,`,
  );
  await using _api = await openApi(smallLoad({ positions: rows.join('\n') }));

  const { positions, total } = await loadRecord();

  expect(total).toBe(457);
  expect(positions.size).toBe(457);
});

test('a record beyond what is drawn says how much there is', async () => {
  await using api = await openApi();
  let page = 0;
  const node = { actor: { id: 'state:BBB', name: 'Borduria' }, target: { id: 'clause:draft/1' } };
  const nextPage = () => {
    page += 1;
    const nodes = Array.from({ length: 200 }, (_, index) => ({
      ...{ id: `position:${page}-${index}`, evidence: [], inferredFrom: [], ...node },
    }));
    const pageInfo = { hasNextPage: true, endCursor: String(page) };
    return Response.json({ data: { positions: { totalCount: 9_000, pageInfo, nodes } } });
  };
  answerWith(async (url, init) =>
    String(init?.body).includes('query Positions') ? nextPage() : api.app.fetch(url, init),
  );

  const { positions, total } = await loadRecord();

  expect({ held: positions.size, total }).toEqual({ held: 2_000, total: 9_000 });
});

test('nothing in the first record points to what did not arrive', async () => {
  await using _api = await openApi(await firstRecord());

  const { positions, actors, targets, sources, issues, claims, total } = await loadRecord();

  expect(positions.size).toBe(total);
  for (const { actor, target, sources: own } of positions.values()) {
    expect(actors.has(actor) && targets.has(target)).toBe(true);
    expect(own.filter((id) => !sources.has(id))).toEqual([]);
  }
  for (const target of targets.values()) {
    expect(target.issues.filter((id) => !issues.has(id))).toEqual([]);
  }
  const sides = claims.flatMap(({ left, right }) => [left.id, right.id]);
  expect(sides.filter((id) => !positions.has(id) && !targets.has(id))).toEqual([]);
});

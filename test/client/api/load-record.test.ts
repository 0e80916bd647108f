import { afterEach, expect, test, vi } from 'vitest';
import { askOpening } from '../../../client/api/ask-opening.ts';
import { loadDetail } from '../../../client/api/load-detail.ts';
import { loadRecord } from '../../../client/api/load-record.ts';
import { firstRecord } from '../../first-record.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { answerWith, askFromPage, openApi } from './open-api.ts';

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

test('a record of hundreds of positions arrives whole, each once, in one request', async () => {
  const rows = Array.from(
    { length: 450 },
    (_, index) => `position:p${index},state:BBB,clause:draft/1,supports,,,record,,Row ${index}.,`,
  );
  await using api = await openApi(smallLoad({ positions: rows.join('\n') }));
  let requests = 0;
  answerWith((url, init) => {
    requests += 1;
    return askFromPage(api, url, init);
  });

  const { positions, total, grain } = await loadRecord();

  expect({ total, held: positions.size, grain, requests }).toEqual({
    ...{ total: 457, held: 457, grain: 'POSITION', requests: 1 },
  });
});

test('where no browser vouches for the page, the record comes all the same', async () => {
  await using api = await openApi();
  answerWith((url, init) => api.app.fetch(url, init));

  expect((await loadRecord()).total).toBe(7);
});

/** More texts than a picture tells apart, the first of them on an issue. */
const manyTexts = (concerns: string = 'instrument:r0,issue:register') =>
  smallLoad({
    instruments: Array.from(
      { length: 1_600 },
      (_, index) => `instrument:r${index},,Resolution ${index},,resolution,,,2025,`,
    ).join('\n'),
    positions: Array.from(
      { length: 5_000 },
      (_, index) =>
        `position:p${index},state:BBB,instrument:r${index % 1_600},supports,2024,,record,,Row.,`,
    ).join('\n'),
    concerns,
  });

test('of a record with too many texts the issues stand for them, and none is left out', async () => {
  await using _api = await openApi(manyTexts());

  const { grain, targets, positions, total, size, span } = await loadRecord();

  expect({ grain, total, texts: size.targets }).toEqual({
    ...{ grain: 'ISSUE', total: 5_007, texts: 1_605 },
  });
  expect([...targets.keys()]).toEqual(['issue:diligence', 'issue:register', 'none-on-record']);
  const count = [...positions.values()].reduce((sum, one) => sum + one.count, 0);
  expect(count).toBe(5_007);
  expect(span).toEqual(['2010', '2025-12-03']);
});

test('positions on a text of two issues are held on both, and lead to the same position', async () => {
  await using _api = await openApi(
    manyTexts('instrument:r0,issue:register\ninstrument:r0,issue:diligence'),
  );

  const { positions } = await loadRecord();

  const held = [...positions.values()].filter(({ actor }) => actor === 'state:BBB');
  const issues = ['issue:diligence', 'issue:register', 'none-on-record'];
  const supports = held.filter(
    ({ stance, evidentiality }) => stance === 'SUPPORTS' && evidentiality === 'RECORD',
  );
  expect(supports.map(({ target, count }) => [target, count]).toSorted()).toEqual(
    issues.map((issue, at) => [issue, [4, 4, 4_996][at]]),
  );
  const details = await Promise.all(held.map(({ id }) => loadDetail(id)));
  expect(new Set(details.map(({ form }) => form))).toEqual(new Set(['position']));
});

test('within one issue its texts stand each for itself', async () => {
  await using _api = await openApi(manyTexts());

  const { grain, positions, within } = await loadRecord(askOpening('issue:register'));

  expect({ grain, within }).toEqual({ grain: 'POSITION', within: 'issue:register' });
  expect(new Set([...positions.values()].map(({ target }) => target))).toEqual(
    new Set(['clause:draft/1a', 'instrument:r0']),
  );
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

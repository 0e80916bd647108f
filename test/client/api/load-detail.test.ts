import { afterEach, expect, test, vi } from 'vitest';
import { loadDetail } from '../../../client/api/load-detail.ts';
import { openApi } from './open-api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('an actor comes with its other names, its memberships and what it was asked', async () => {
  await using _api = await openApi();

  const [aland, borduria] = [await loadDetail('state:AAA'), await loadDetail('state:BBB')];

  expect(aland).toMatchObject({
    form: 'actor',
    name: 'Aland',
    aliases: ['Aland Republic', 'Республика Аланд'],
    memberships: [{ organisation: { id: 'org:club', name: 'Common Club' }, role: 'founder' }],
    requests: [],
  });
  expect(borduria).toMatchObject({
    requests: [
      {
        asker: { id: 'org:club', name: 'Common Club' },
        about: { id: 'instrument:draft', name: 'Draft on ore' },
        date: '2025-12-06',
        answer: null,
      },
    ],
  });
});

test('a person comes with whom it speaks for', async () => {
  await using _api = await openApi();

  expect(await loadDetail('person:envoy')).toMatchObject({
    form: 'actor',
    speaksFor: [{ id: 'state:AAA', name: 'Aland' }],
  });
});

test('a clause comes with what it became, and the evidence of the change', async () => {
  await using _api = await openApi();

  expect(await loadDetail('clause:draft/1')).toMatchObject({
    form: 'target',
    name: 'Due diligence for ore',
    steps: [
      {
        change: 'SOFTENED',
        to: { id: 'clause:draft/1a', name: 'A register of mines' },
        event: { name: 'First session' },
        evidence: [{ id: 'evidence:8' }],
      },
    ],
    recalls: [],
  });
});

test('an instrument comes with what it recalls, and a recalled one with who recalls it', async () => {
  await using _api = await openApi();

  const [draft, treaty] = [
    await loadDetail('instrument:draft'),
    await loadDetail('instrument:treaty'),
  ];

  expect(draft).toMatchObject({
    symbol: 'F/L.1',
    recalls: [{ id: 'instrument:treaty', name: 'Old treaty' }],
    steps: [],
  });
  expect(treaty).toMatchObject({
    force: 'binding',
    body: { id: 'org:club', name: 'Common Club' },
    recalledBy: [{ id: 'instrument:draft', name: 'Draft on ore' }],
  });
});

test('a position comes with who voiced it, where, and the span that shows it', async () => {
  await using _api = await openApi();

  expect(await loadDetail('position:1')).toMatchObject({
    form: 'position',
    speaker: { id: 'person:envoy', name: 'Dee Doe' },
    place: 'Port',
    evidence: [{ start: 0, end: 5, phrase: 'no duty', source: { title: 'The Paper' } }],
    premises: [],
  });
});

test('an inferred position comes with its premises, each with its own evidence', async () => {
  await using _api = await openApi();

  const detail = await loadDetail('position:7');

  expect(detail).toMatchObject({ form: 'position', evidence: [], place: null, body: null });
  const premises = detail.form === 'position' ? detail.premises : [];
  expect(premises.map(({ id, evidence }) => [id, evidence.map((one) => one.id)])).toEqual([
    ['position:1', ['evidence:1']],
    ['position:2', ['evidence:2']],
  ]);
});

test.each(['state:ZZZ', 'org:nobody', 'clause:none/1', 'position:none'])(
  'an id of a known kind that nothing has, %s, is unknown',
  async (id) => {
    await using _api = await openApi();

    expect(await loadDetail(id)).toEqual({ form: 'unknown' });
  },
);

test('an id that could have no panel is unknown, and the server is not asked', async () => {
  await using api = await openApi();

  const details = [await loadDetail('issue:diligence'), await loadDetail('no id at all')];

  expect(details).toEqual([{ form: 'unknown' }, { form: 'unknown' }]);
  expect(api.asked()).toEqual([]);
});

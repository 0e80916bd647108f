import { expect, test } from 'vitest';
import { loadOf } from '../../facts.ts';
import { firstRecord } from '../../first-record.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const ASK = /* GraphQL */ `
  query ($rules: [ContradictionRule!], $actors: [ID!], $issues: [ID!], $minSeverity: Severity, $filter: PositionFilter) {
    contradictions(rules: $rules, actors: $actors, issues: $issues, minSeverity: $minSeverity, filter: $filter) {
      id rule severity reasons statement actor { name } issues { id } innocentReadings readings doubts { code side }
      left { actor { id } instrument { id } forum { id } lean target { id } stance date event { id } positions { id } evidence { id source { id } } }
      right { actor { id } lean target { id } stance date positions { id } evidence { id source { id } } }
      claimants { claimant { shortName } answer evidence { id } }
      method { name definition reference parameters cypher positions }
    }
  }
`;

test('Uganda is committed in the ICGLR to what it opposes in the draft, as GI-TOC claims', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(ASK, { rules: ['COMMITMENT'] });

  const [found, ...others] = data.contradictions;
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    ...{ rule: 'COMMITMENT', severity: 'LOW', actor: { name: 'Uganda' } },
    issues: [{ id: 'issue:due-diligence' }],
    left: { target: { id: 'clause:icglr-programme/due-diligence' }, stance: 'COMMITS' },
    right: { target: { id: 'clause:unea7-minerals-draft/due-diligence' }, stance: 'OPPOSES' },
    claimants: [{ claimant: { shortName: 'GI-TOC' } }],
    method: { name: 'commitment', reference: null, positions: 2 },
  });
  expect(found.reasons).toHaveLength(2);
  expect(found).toMatchObject({
    doubts: [
      { code: 'ONE_SOURCE', side: 'LEFT' },
      { code: 'ONE_SOURCE', side: 'RIGHT' },
    ],
    left: {
      actor: { id: 'state:UGA' },
      instrument: { id: 'instrument:icglr-programme' },
      lean: 'FOR',
    },
    right: { actor: { id: 'state:UGA' }, lean: 'AGAINST' },
  });
  expect(found.readings).toHaveLength(found.innocentReadings.length);
  expect(found.claimants[0].answer).toContain('asked by Mongabay');
  for (const { evidence } of [found.left, found.right, ...found.claimants]) {
    expect(evidence).not.toEqual([]);
  }
});

test('the resolution recalls 4/19 without its due diligence, and its evidence shows both texts', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(ASK, { rules: ['REGRESSION'], issues: ['issue:due-diligence'] });

  const [found, ...others] = data.contradictions;
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    rule: 'REGRESSION',
    left: { target: { id: 'instrument:unea-res-4-19' }, date: '2019-03' },
    right: { target: { id: 'instrument:unea7-minerals-final' }, date: '2025-12-12' },
  });
  const shown = [...found.left.evidence, ...found.right.evidence].map(({ id }) => id);
  expect(shown).toContain('evidence:clause-unea-res-4-19-due-diligence-004');
  expect(shown).toContain('evidence:recall-unea7-minerals-final-unea-res-4-19-003');
});

test('an actor has the contradictions in which it stands on a side, and of two actors they are asked once', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(`{ nodes(ids: ["state:UGA", "org:unea", "state:SAU"]) {
    ... on Actor { contradictions { rule } } } }`);

  expect(data.nodes).toEqual([
    { contradictions: [{ rule: 'COMMITMENT' }] },
    { contradictions: [{ rule: 'REGRESSION' }] },
    { contradictions: [] },
  ]);
  expect(open.asked().filter((name) => name === 'commitment')).toHaveLength(1);
});

const FOUND = 'COMMITMENT state:AAA for clause:treaty/1 / state:AAA against clause:draft/1';

test('positions of one side are told together, and both sides must hold one that passes the filter', async () => {
  const again =
    'position:8,state:AAA,clause:draft/1,opposes,2025-12-04,event:session,record,,Again.,';
  await using open = await openApp(smallLoad({ positions: again }));
  const idsWith = async (filter: object | null) => {
    const { data } = await open.ask(ASK, { rules: ['COMMITMENT'], filter });
    return data.contradictions.map(
      ({ id, right }: { id: string; right: { positions: { id: string }[] } }) =>
        [id, ...right.positions.map((position) => position.id)].join(' | '),
    );
  };

  expect(await idsWith(null)).toEqual([`${FOUND} | position:1 | position:8`]);
  expect(await idsWith({ evidentialities: ['RECORD'] })).toEqual([`${FOUND} | position:8`]);
  expect(await idsWith({ negotiations: ['negotiation:talks'] })).toEqual([]);
});

test('only what weighs enough is given', async () => {
  await using open = await openApp(smallLoad());
  const count = async (minSeverity: string) =>
    (await open.ask(ASK, { rules: ['COMMITMENT'], minSeverity })).data.contradictions.length;

  expect([await count('LOW'), await count('MEDIUM'), await count('HIGH')]).toEqual([1, 0, 0]);
});

test('a question with an unknown id, or one of another kind, is refused and not answered with nothing', async () => {
  await using open = await openApp(smallLoad());
  const codeOf = async (variables: object) =>
    (await open.ask(ASK, variables)).errors?.[0]?.extensions.code;

  expect(await codeOf({ actors: ['state:ZZZ'] })).toBe('NOT_FOUND');
  expect(await codeOf({ issues: ['issue:none'] })).toBe('NOT_FOUND');
  expect(await codeOf({ filter: { actors: ['state:ZZZ'] } })).toBe('NOT_FOUND');
  expect(await codeOf({ actors: ['clause:draft/1'] })).toBe('BAD_INPUT');
});

test('a side that is only inferred shows the evidence of its premises', async () => {
  await using open = await openApp(smallLoad());

  const { data } = await open.ask(ASK, { rules: ['BLOC'] });

  expect(data.contradictions).toMatchObject([
    {
      actor: { name: 'Aland' },
      left: {
        positions: [{ id: 'position:7' }],
        evidence: [{ id: 'evidence:1' }, { id: 'evidence:2' }],
      },
    },
  ]);
});

test('of actors who hold too much, what they hold on one target is compared, and the rest is said', async () => {
  // 1,500 positions make more than are compared: for CCC, which is for the first and later against it.
  const many = Array.from(
    { length: 1_500 },
    (_, i) =>
      [`position:${1000 + i}`, 'state:CCC', 'SUPPORTS', `clause:d/${1000 + i}`, '2019'] as const,
  );
  await using open = await openApp(
    loadOf({
      positions: [
        ...many,
        ['position:a', 'state:CCC', 'OPPOSES', 'clause:d/1000', '2021'],
        ['position:b', 'state:CCC', 'OPPOSES', 'clause:e/1', '2021'],
        ['position:c', 'state:AAA', 'SUPPORTS', 'clause:d/1000', '2019'],
        ['position:d', 'state:AAA', 'OPPOSES', 'clause:e/1', '2021'],
      ],
      concerns: [
        ...many.map(([, , , clause]) => [clause, 'issue:x'] as const),
        ['clause:e/1', 'issue:x'],
      ],
    }),
  );
  const sides = 'actor { id } left { target { id } } right { target { id } }';

  const { data } = await open.ask(
    `{ contradictionReport { truncated note contradictions { ${sides} } } }`,
  );
  const narrow = await open.ask(
    `{ contradictionReport(filter: { targets: ["clause:d/1001", "clause:e/1"] }) {
      truncated note contradictions { ${sides} } } }`,
  );
  const list = await open.ask('{ contradictions { id } }');
  const counts = 'found byRule { rule count } contradictions { actor { id } }';
  const heaviest = await open.ask(`{ contradictionReport(first: 1) { ${counts} } }`);

  const of = (actor: string, left: string, right: string) => ({
    ...{ actor: { id: actor }, left: { target: { id: left } }, right: { target: { id: right } } },
  });
  expect(data.contradictionReport).toEqual({
    truncated: true,
    note: expect.stringContaining('1 actor'),
    contradictions: [
      of('state:AAA', 'clause:d/1000', 'clause:e/1'),
      of('state:CCC', 'clause:d/1000', 'clause:d/1000'),
    ],
  });
  expect(narrow.data.contradictionReport).toEqual({
    ...{ truncated: false, note: null },
    contradictions: [of('state:CCC', 'clause:d/1001', 'clause:e/1')],
  });
  expect(heaviest.data.contradictionReport).toMatchObject({
    found: 2,
    byRule: expect.arrayContaining([
      { rule: 'REVERSAL', count: 2 },
      { rule: 'FORUM', count: 0 },
    ]),
    contradictions: [{ actor: { id: 'state:AAA' } }],
  });
  expect(list.errors?.[0]).toMatchObject({
    extensions: { code: 'LIMIT' },
    message: expect.stringContaining('contradictionReport'),
  });
});

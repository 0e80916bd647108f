import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { twoSidesLoad } from './two-sides-record.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp(twoSidesLoad());
  return () => open[Symbol.asyncDispose]();
});

const CAMPS = /* GraphQL */ `camps {
  id
  label
  labelFor { id } labelAgainst { id } memberCounts { kind count }
  cohesion
  members { actor { id name } stability }
  defining { topic { id } inside outside positions }
}`;

/** Asks for camps by an input, as GraphQL writes it. */
async function coalitions(input: string, fields: string = CAMPS) {
  const { data, errors } = await open.ask(`{ coalitions(input: ${input}) { ${fields} } }`);
  return { found: data?.coalitions, errors };
}

describe('coalitions', () => {
  test('are those who stand together, called by what they want and who they are', async () => {
    const { found } = await coalitions('{}');

    expect(found.camps).toMatchObject([
      {
        id: 'camp:org:ccc',
        label: 'for: issue:z; against: issue:x, issue:y; 2 organisations',
        cohesion: 1,
        members: [{ actor: { id: 'org:ccc' } }, { actor: { id: 'org:ddd' } }],
      },
      {
        id: 'camp:state:AAA',
        label: 'for: issue:x, issue:y; against: issue:z; 2 states',
        labelFor: [{ id: 'issue:x' }, { id: 'issue:y' }],
        labelAgainst: [{ id: 'issue:z' }],
        memberCounts: [{ kind: 'STATE', count: 2 }],
        members: [{ actor: { id: 'state:AAA' } }, { actor: { id: 'state:BBB' } }],
      },
    ]);
    expect(found.camps[1].defining[0]).toEqual({
      topic: { id: 'issue:x' },
      inside: 1,
      outside: 0,
      positions: ['position:10', 'position:13'],
    });
  });

  test('say how far they hold, by every method, and who is in none', async () => {
    const { found } = await coalitions(
      '{}',
      'polarisation unplaced { id } brokers { score } alternatives { method camps agreement } note',
    );

    expect(found).toEqual({
      polarisation: 1,
      unplaced: [{ id: 'person:eee' }],
      brokers: [],
      alternatives: ['LOUVAIN', 'AVERAGE_LINKAGE', 'WARD', 'SIGNED_CAMPS', 'CONCOR'].map(
        (method) => ({ method, camps: 2, agreement: 1 }),
      ),
      note: null,
    });
  });

  test('say what is left without each source, and without what is known so', async () => {
    const { found } = await coalitions('{}', 'robustness { without agreement }');

    // Without either source a camp of two falls apart: of {AB}{CD}{E} and {AB}{C}{D}{E}, as on paper 0.8 / 1.3.
    expect(found.robustness).toEqual([
      { without: 'source:book', agreement: expect.closeTo(0.8 / 1.3, 12) },
      { without: 'source:paper', agreement: expect.closeTo(0.8 / 1.3, 12) },
      { without: 'RECORD', agreement: 0 },
    ]);
  });

  test('are others where an actor is supposed to change sides, and nothing is stored', async () => {
    const before = await coalitions('{}');
    const whatIf = ['x', 'y']
      .map((name) => `{ actor: "org:ccc", target: "clause:d/${name}", stance: SUPPORTS }`)
      .concat('{ actor: "org:ccc", target: "clause:d/z", stance: OPPOSES }');

    const { found } = await coalitions(
      `{ whatIf: [${whatIf.join(' ')}] }`,
      `${CAMPS} method { parameters positions }`,
    );

    expect(found.camps[0].members.map(({ actor }: never) => actor['id'])).toEqual([
      'org:ccc',
      'state:AAA',
      'state:BBB',
    ]);
    expect(found.camps[0].defining[0].positions).toEqual(['position:10', 'position:13']);
    expect(found.method.parameters.whatIf).toHaveLength(3);
    expect(found.method.positions).toBe(12);
    expect(await coalitions('{}')).toEqual(before);
  });

  test('carry all that is needed to ask again', async () => {
    const fields = `${CAMPS} modularity method { name definition reference parameters cypher positions }`;
    const first = await coalitions('{ method: WARD, level: CLAUSE, seed: 7 }', fields);
    const { parameters, cypher, name, reference } = first.found.method;

    expect(parameters).toEqual({
      ...{ method: 'WARD', similarity: 'SIGN', resamples: 100, seed: 7 },
      ...{ level: 'CLAUSE', filter: {}, whatIf: [] },
    });
    expect(cypher).toContain('MATCH');
    expect(name).toContain('Ward camps');
    expect(reference).toContain('doi:10.1080/01621459.1963.10500845');
    expect(await coalitions('{ method: WARD, level: CLAUSE, seed: 7 }', fields)).toEqual(first);
  });

  test.each([
    ['{ filter: { actors: ["state:AAA"] } }', /only one actor/],
    [
      '{ filter: { actors: ["state:AAA", "person:eee"] } }',
      /no two actors spoke to the same topic/,
    ],
    ['{ filter: { stances: [ABSENT] } }', /no position with a polarity/],
    ['{ filter: { actorKinds: [STATE] } }', /in one camp/],
  ])('of %s say why they tell little', async (input, note) => {
    const { found, errors } = await coalitions(
      input,
      `${CAMPS} note modularity polarisation brokers { score } robustness { agreement }`,
    );

    expect(errors).toBeUndefined();
    expect(found.note).toMatch(note);
    expect([found.modularity, found.polarisation].every(Number.isFinite)).toBe(true);
  });

  test.each([
    ['{ resamples: -1 }', 'BAD_INPUT'],
    ['{ resamples: 1001 }', 'BAD_INPUT'],
    ['{ filter: { actors: ["state:XXX"] } }', 'NOT_FOUND'],
    [
      '{ whatIf: [{ actor: "state:AAA", target: "clause:d/nothing", stance: OPPOSES }] }',
      'NOT_FOUND',
    ],
  ])('of %s are refused with %s', async (input, code) => {
    const { errors } = await coalitions(input);

    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('without resamples are found the same, and nothing is known to change', async () => {
    const { found } = await coalitions('{ resamples: 0 }', 'camps { members { stability } }');

    expect(found.camps.flatMap(({ members }: { members: object[] }) => members)).toEqual(
      Array(4).fill({ stability: 1 }),
    );
  });
});

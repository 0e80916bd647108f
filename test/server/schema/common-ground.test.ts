import { beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from './open-app.ts';
import { twoSidesLoad } from './two-sides-record.ts';

let open: OpenApp;
beforeAll(async () => {
  open = await openApp(twoSidesLoad());
  return () => open[Symbol.asyncDispose]();
});

describe('common ground', () => {
  test('ranks topics by what every camp gives them, and names who blocks', async () => {
    const { data } = await open.ask(`{ commonGround(input: {}) {
      topics {
        topic { id } score everyCamp campSupport { camp support spoke members }
        blockers { id } unheard { id }
      }
      camps { id }
      method { name parameters }
    } }`);
    const { topics, camps, method } = data.commonGround;

    // w: nobody in a camp spoke, 1/2 · 1/2; x and z: 1/4 · 3/4; y: 1/3 · 3/4.
    expect(topics.map(({ topic, score }: never) => [topic['id'], score])).toEqual([
      ['issue:w', 1 / 4],
      ['issue:y', expect.closeTo(1 / 4, 12)],
      ['issue:x', 3 / 16],
      ['issue:z', 3 / 16],
    ]);
    expect(topics[2]).toEqual({
      topic: { id: 'issue:x' },
      score: 3 / 16,
      everyCamp: false,
      campSupport: [
        { camp: 'camp:org:ccc', support: 0, spoke: 2, members: 2 },
        { camp: 'camp:state:AAA', support: 1, spoke: 2, members: 2 },
      ],
      blockers: [{ id: 'org:ccc' }, { id: 'org:ddd' }],
      unheard: [],
    });
    expect(topics[0].unheard).toHaveLength(4);
    expect(camps).toEqual([{ id: 'camp:org:ccc' }, { id: 'camp:state:AAA' }]);
    expect(method.name).toContain('group-aware consensus');
  });

  test('is more where a blocker is supposed to give way', async () => {
    const ask = (whatIf: string) =>
      open.ask(`{ commonGround(input: { whatIf: [${whatIf}] }) {
        topics { topic { id } score blockers { id } } method { parameters }
      } }`);
    const yields = '{ actor: "org:ccc", target: "clause:d/y", stance: SUPPORTS }';

    const { topics, method } = (await ask(yields)).data.commonGround;

    expect(topics[0]).toMatchObject({ topic: { id: 'issue:y' }, blockers: [] });
    expect(method.parameters.whatIf).toEqual([
      { actor: 'org:ccc', target: 'clause:d/y', stance: 'SUPPORTS' },
    ]);
  });

  test('is nothing where there is no camp, and says so', async () => {
    const { data } = await open.ask(
      '{ commonGround(input: { filter: { actors: ["state:AAA"] } }) { topics { score } camps { id } note } }',
    );

    expect(data.commonGround).toEqual({
      topics: [],
      camps: [],
      note: expect.stringContaining('only one actor'),
    });
  });
});

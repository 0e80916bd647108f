import { expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { smallLoad } from '../../queries/small-record.ts';
import { openApp } from './open-app.ts';

const DROPPED = /* GraphQL */ `
  query ($negotiation: ID) { droppedClauses(negotiation: $negotiation) {
    clause { id } lastSeen { id } droppedAt { id } replacedBy { id }
    opponents { id } supporters { id } evidence { id }
  } }
`;

test('the expert group was dropped at the talks, and dialogues took its place', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(DROPPED, { negotiation: 'negotiation:unea7-minerals' });

  expect(data.droppedClauses).toContainEqual({
    clause: { id: 'clause:unea7-minerals-draft/expert-group' },
    lastSeen: { id: 'instrument:unea7-minerals-draft' },
    droppedAt: { id: 'event:unea7-talks' },
    replacedBy: { id: 'clause:unea7-minerals-final/op2' },
    opponents: ['arg', 'irn', 'sau'].map((state) => ({ id: `position:${state}-expert-group` })),
    supporters: ['col', 'omn'].map((state) => ({ id: `position:${state}-expert-group` })),
    evidence: [
      { id: 'evidence:lineage-expert-group-002' },
      { id: 'evidence:lineage-expert-group-002-2' },
    ],
  });
  for (const { evidence } of data.droppedClauses) expect(evidence).not.toEqual([]);
});

test('of a clause whose end no source tells, the evidence is that of the clause', async () => {
  const shown = `evidence:20,clause:draft/1,source:paper,0,5,${'d'.repeat(64)},,It was asked for.`;
  await using open = await openApp(smallLoad({ evidence: shown }));

  const { data } = await open.ask(DROPPED);

  expect(data.droppedClauses).toMatchObject([
    { clause: { id: 'clause:draft/1' }, droppedAt: null, evidence: [{ id: 'evidence:20' }] },
  ]);
});

test('an unknown negotiation or clause is refused, and not answered with nothing', async () => {
  await using open = await openApp();
  const codeOf = async (query: string) => (await open.ask(query)).errors?.[0]?.extensions.code;

  expect(
    await codeOf('{ droppedClauses(negotiation: "negotiation:none") { lastSeen { id } } }'),
  ).toBe('NOT_FOUND');
  expect(await codeOf('{ lineage(clause: "clause:none/1") { steps { summary } } }')).toBe(
    'NOT_FOUND',
  );
  expect(await codeOf('{ lineage(clause: "state:AAA") { steps { summary } } }')).toBe('BAD_INPUT');
  expect(await codeOf('{ precedents(of: "instrument:none") { depth } }')).toBe('NOT_FOUND');
});

test('lineage is the same asked of a clause and at the root', async () => {
  await using open = await openApp();

  const { data } = await open.ask(`{
    lineage(clause: "clause:draft/1") { steps { summary to { id } } }
    node(id: "clause:draft/1") { ... on Clause { bindingness lineage { steps { summary to { id } } } } }
  }`);

  expect(data.lineage.steps).toEqual([
    { summary: 'The duty became a register.', to: { id: 'clause:draft/1a' } },
  ]);
  expect(data.node).toEqual({ bindingness: 3, lineage: data.lineage });
});

test('precedents name both ends and every instrument between', async () => {
  const recalls = 'recall:2,instrument:treaty,instrument:root';
  const instruments = 'instrument:root,,The root,,treaty,,,1950,';
  await using open = await openApp(smallLoad({ recalls, instruments }));

  const { data } = await open.ask(`{ precedents(of: "instrument:draft") {
    instrument { id } recalled { name } depth chain { name } } }`);

  expect(data.precedents).toEqual([
    {
      ...{ instrument: { id: 'instrument:draft' }, recalled: { name: 'Old treaty' }, depth: 1 },
      chain: [{ name: 'Draft on ore' }, { name: 'Old treaty' }],
    },
    {
      ...{ instrument: { id: 'instrument:draft' }, recalled: { name: 'The root' }, depth: 2 },
      chain: [{ name: 'Draft on ore' }, { name: 'Old treaty' }, { name: 'The root' }],
    },
  ]);
});

import { expect, test } from 'vitest';
import { firstRecord } from '../../first-record.ts';
import { openApp } from './open-app.ts';

const POSITIONS = /* GraphQL */ `
  query ($filter: PositionFilter) {
    positions(filter: $filter) { nodes {
      stance evidentiality target { id }
      evidence { paraphrase source { title } start end sha256 }
      inferredFrom { id evidence { paraphrase source { id } } }
    } }
  }
`;

test('Saudi Arabia opposes the expert group: inferred, from two positions that two sources show', async () => {
  await using open = await openApp(await firstRecord());
  const target = 'clause:unea7-minerals-draft/expert-group';

  const { data } = await open.ask(POSITIONS, {
    filter: { actors: ['state:SAU'], targets: [target] },
  });

  const [position, ...others] = data.positions.nodes;
  expect(others).toEqual([]);
  expect(position).toMatchObject({ stance: 'OPPOSES', evidentiality: 'INFERRED', evidence: [] });
  expect(position.inferredFrom).toHaveLength(2);
  const sources = position.inferredFrom.flatMap(
    (premise: { evidence: { source: { id: string } }[] }) =>
      premise.evidence.map(({ source }) => source.id),
  );
  expect(new Set(sources).size).toBe(2);
});

test('Uganda opposes due diligence and commits to that of the ICGLR, as GI-TOC claims', async () => {
  await using open = await openApp(await firstRecord());
  const query = /* GraphQL */ `{
    claims(about: ["state:UGA"]) {
      claimant { name shortName } about { name } rule
      left { ... on Position { stance target { id } evidence { paraphrase } } }
      right { ... on Position { stance target { id } evidence { paraphrase } } }
      evidence { paraphrase source { title } }
    }
    node(id: "state:UGA") { ... on State { commitments { target { ... on Clause { instrument { body { id } } } } } } }
  }`;

  const { data } = await open.ask(query);

  const [claim] = data.claims;
  expect(claim).toMatchObject({
    claimant: { shortName: 'GI-TOC' },
    about: { name: 'Uganda' },
    rule: 'COMMITMENT',
  });
  expect([claim.left.stance, claim.right.stance].sort()).toEqual(['COMMITS', 'OPPOSES']);
  for (const { evidence } of [claim, claim.left, claim.right]) expect(evidence).not.toEqual([]);
  expect(data.node.commitments).toContainEqual({
    target: { instrument: { body: { id: 'org:icglr' } } },
  });
});

test('China is silent on the draft, supports the final wording and opposes supply chains in scope', async () => {
  await using open = await openApp(await firstRecord());

  const { data } = await open.ask(POSITIONS, { filter: { actors: ['state:CHN'] } });

  const said = data.positions.nodes.map(
    ({
      stance,
      evidentiality,
      target,
    }: {
      stance: string;
      evidentiality: string;
      target: { id: string };
    }) => `${stance} ${target.id} ${evidentiality}`,
  );
  expect(said).toEqual(
    expect.arrayContaining([
      'SILENT instrument:unea7-minerals-draft NAMED_WITNESS',
      'SUPPORTS instrument:unea7-minerals-final OWN_WORDS',
      'OPPOSES clause:unea-agenda/supply-chains OWN_WORDS',
    ]),
  );
  for (const { evidence } of data.positions.nodes) expect(evidence).not.toEqual([]);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planLoad } from '../../../seed/load/plan.ts';
import { readRecord } from '../../../seed/read.ts';
import { importCommand } from '../../../server/command/import.ts';
import { emptyFolder } from '../../empty-folder.ts';
import { dataSet } from '../../seed/import/data-set.ts';
import { runOne } from '../command/run-one.ts';
import { type OpenApp, openApp } from './open-app.ts';

/** A network as Discourse Network Analyzer made it of its own sample; written by `test/bench/DnaNetworks.java`. */
interface DnaNetwork {
  readonly type: 'onemode' | 'twomode';
  readonly rows: 'organization' | 'concept';
  readonly aggregation: 'congruence' | 'conflict' | 'subtract' | 'ignore' | 'combine';
  readonly normalization: keyof typeof NORMALISATION;
  readonly duplicates: keyof typeof DUPLICATES;
  /** Rows and columns in order of their names. */
  readonly matrix: readonly (readonly number[])[];
}

const REFERENCE: { readonly program: string; readonly networks: readonly DnaNetwork[] } =
  JSON.parse(
    readFileSync(new URL('../../queries/network/dna-reference.json', import.meta.url), 'utf8'),
  );

const NORMALISATION = {
  ...{ no: 'NONE', average: 'AVERAGE', jaccard: 'JACCARD', cosine: 'DNA_COSINE' },
  ...{ activity: 'ACTIVITY', prominence: 'PROMINENCE' },
};
const DUPLICATES = { include: 'ALL', document: 'DOCUMENT', month: 'MONTH', acrossrange: 'RANGE' };
/** How that program writes a relation of for, against and both. */
const COMBINED = new Map([
  [1, 1],
  [-1, 2],
  [2, 3],
  [0, 0],
]);

/** The sample of that program, imported and loaded. */
async function openSample(): Promise<OpenApp> {
  const path = await dataSet('dna-sample.dna');
  await using folder = await emptyFolder();
  await runOne(importCommand, [path, '--to', folder.path('record')]);
  const tables = await readRecord(folder.path('record'));
  return openApp(planLoad(tables, '2026-01-01T00:00:00Z'), { limits: { time: 60_000 } });
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** A network that the API makes of it, as a matrix in order of names; `input` says which. */
async function matrixOf({ ask }: OpenApp, input: string) {
  const { data } = await ask(`{
    network(input: { level: CLAUSE, isolates: true, ${input} }) {
      nodes { id name kind } ties { source target weight }
    }
  }`);
  const nodes: readonly Named[] = [...data.network.nodes].sort((a: Named, b: Named) =>
    a.name < b.name ? -1 : 1,
  );
  const ties = new Map<string, number>();
  for (const { source, target, weight } of data.network.ties) {
    ties.set(`${source} ${target}`, weight);
    if (!input.includes('TWO_MODE')) ties.set(`${target} ${source}`, weight);
  }
  const isClause = ({ kind }: Named) => kind === 'CLAUSE';
  const between = (rows: readonly Named[], columns: readonly Named[]) =>
    rows.map(({ id }) => columns.map((other) => ties.get(`${id} ${other.id}`) ?? 0));
  return input.includes('TWO_MODE')
    ? between(
        nodes.filter((node) => !isClause(node)),
        nodes.filter(isClause),
      )
    : between(nodes, nodes);
}

const inputOf = ({ type, rows, aggregation, normalization }: DnaNetwork) => {
  const alike = rows === 'organization' ? 'ACTORS' : 'TOPICS';
  return [
    `mode: ${type === 'twomode' ? 'TWO_MODE' : alike}`,
    `relation: ${aggregation.toUpperCase()}`,
    `normalisation: ${NORMALISATION[normalization]}`,
  ].join(', ');
};

/** Its networks of a setting that there are here too: between alike nodes "ignore" is no relation of ours. */
const networksOf = (duplicates: string) =>
  REFERENCE.networks.filter(
    (network) =>
      network.duplicates === duplicates &&
      !(network.type === 'onemode' && network.aggregation === 'ignore'),
  );

const close = (found: readonly (readonly number[])[], network: DnaNetwork, as = inputOf(network)) =>
  found.forEach((row, i) => {
    row.forEach((weight, j) => {
      expect(weight, `${as} [${i}][${j}]`).toBeCloseTo(network.matrix[i]?.[j] ?? Number.NaN, 12);
    });
  });

const written = (network: DnaNetwork, found: readonly (readonly number[])[]) =>
  network.aggregation === 'combine'
    ? found.map((row) => row.map((weight) => COMBINED.get(weight) ?? Number.NaN))
    : found;

describe('of the sample of Discourse Network Analyzer', () => {
  test.each(Object.entries(DUPLICATES))(
    'every network is that program’s own, with duplicates "%s" as %s',
    async (theirs, ours) => {
      await using sample = await openSample();
      const networks = networksOf(theirs);

      for (const network of networks) {
        const found = await matrixOf(sample, `${inputOf(network)}, duplicates: ${ours}`);
        expect(found).toHaveLength(network.matrix.length);
        close(written(network, found), network);
      }

      expect(networks).toHaveLength(31);
    },
  );

  test('sides of topics, counted once, are its statements across the whole range', async () => {
    await using sample = await openSample();
    const agreeing = networksOf('acrossrange').filter(
      ({ type, aggregation, normalization }) =>
        normalization === 'no' || (type === 'twomode' && aggregation === 'ignore'),
    );

    for (const network of agreeing) {
      close(written(network, await matrixOf(sample, inputOf(network))), network);
    }

    expect(agreeing).toHaveLength(11);
  });

  // dna-manual.Rnw, "Qualifier and Qualifier Aggregation": worked out there by hand.
  test.each([
    ['CONGRUENCE', 2],
    ['CONFLICT', 5],
    ['SUBTRACT', -3],
  ])('the %s of Senate and Sierra Club is that of its manual', async (relation, weight) => {
    await using sample = await openSample();

    const { data } = await sample.ask(`{
      network(input: { level: CLAUSE, relation: ${relation}, duplicates: ALL }) {
        ties { source target weight }
      }
    }`);

    expect(data.network.ties).toContainEqual({
      ...{ source: 'org:senate', target: 'org:sierra-club', weight },
    });
  });

  // rDNA, tests/testthat/test-network.R: the sums of both networks that ignore the qualifier.
  test('all networks sum up to what the tests of rDNA expect', async () => {
    await using sample = await openSample();
    const sumOf = async (input: string) =>
      (await matrixOf(sample, `${input}, duplicates: ALL`)).flat().reduce((sum, n) => sum + n, 0);

    expect(await sumOf('mode: TWO_MODE, relation: IGNORE')).toBe(40);
    expect((await sumOf('relation: CONGRUENCE')) + (await sumOf('relation: CONFLICT'))).toBe(276);
  });

  test('divided by topics, weights differ from its own where two sides of a topic are held', async () => {
    await using sample = await openSample();
    const differing = networksOf('acrossrange').filter(
      ({ type, normalization }) => type === 'onemode' && normalization === 'jaccard',
    );

    for (const network of differing) {
      expect(await matrixOf(sample, inputOf(network))).not.toEqual(network.matrix);
    }
  });
});

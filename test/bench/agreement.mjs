// Agreement of all pairs of the General Assembly beside numpy, igraph, networkx and a C loop that counts bits, on the same
// rows in one run. Run: node test/bench/agreement.mjs FOLDER-OF-VOTES PYTHON [PEERS]
// PYTHON has what requirements.txt names; PEERS are numpy,numpy-1,igraph,networkx (numpy-1 is numpy on one thread, as Demarche
// and C are; the last takes minutes).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { quantile } from './measure.mjs';
import { built } from './modules.mjs';
import { importVotes, rowsOf, writeTable } from './votes.mjs';

const [data, python = 'python3', peers = 'numpy,numpy-1,igraph'] = process.argv.slice(2);
const RUNS = 9;
const ROUNDS = 3;
const SLOW = { igraph: 1, networkx: 1 };
const cache = resolve('node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'demarche-bench-'));
const { buildPositionTable, net, normalise, shared } = await built(
  ['build-position-table', 'net', 'normalise', 'count-pairs'].map(
    (name) => `queries/network/${name}.ts`,
  ),
  join(folder, 'modules'),
);
try {
  const record = await importVotes(join(data, 'unga.positions.csv.gz'), folder);
  const table = buildPositionTable(rowsOf(record));
  writeTable(join(folder, 'table'), table);
  execFileSync('cc', ['-O2', '-mpopcnt', 'test/bench/agreement.c', '-o', join(folder, 'c')]);
  const size = `${table.actors.length} actors, ${table.topics.length} topics, ${table.actor.length} rows`;
  console.log(
    `Node ${process.version}; ${size}; ${ROUNDS} rounds in turn of ${RUNS} runs, slow peers once`,
  );
  const names = ['Demarche', 'C', ...peers.split(',')];
  const found = new Map(names.map((peer) => [peer, { all: [], pairs: [], sums: '' }]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const peer of names.filter((name) => round === 0 || !(name in SLOW))) {
      const { all, pairs, sums } = peer === 'Demarche' ? ours(table) : asked(peer);
      found.get(peer).all.push(...all);
      found.get(peer).pairs.push(...pairs);
      found.get(peer).sums = `${sums}`;
    }
  }
  const base = found.get('Demarche');
  console.log(
    'peer | from the rows, ms: fastest, median | pairs alone, ms: fastest, median | fastest by ours',
  );
  for (const [peer, { all, pairs, sums }] of found) {
    if (sums !== base.sums) throw new Error(`${peer} found ${sums}, not ${base.sums}`);
    const times = [all, pairs].map((of) => [0, 0.5].map((share) => quantile(of, share)));
    const cells = times.map((of) => of.map((time) => time.toFixed(1)).join(', '));
    const ratios = [times[0][0] / quantile(base.all, 0), times[1][0] / quantile(base.pairs, 0)];
    console.log([peer, ...cells, ratios.map((of) => of.toFixed(2)).join(', ')].join(' | '));
  }
  console.log(`all found the same sums of congruence, conflict and shared topics: ${base.sums}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Demarche: from a table that it has not seen, and again with its polarities marked. */
function ours(table) {
  const [all, pairs] = [[], []];
  for (let run = -3; run < RUNS; run += 1) {
    const fresh = { ...table };
    const times = [timeOf(() => agreement(fresh)), timeOf(() => agreement(fresh))];
    if (run < 0) continue; // warms up
    all.push(times[0]);
    pairs.push(times[1]);
  }
  return {
    all,
    pairs,
    sums: sumsOf(table),
  };
}

function agreement(table) {
  const both = shared(table);
  return normalise(net(table, 'SIGN'), { normalisation: 'AGREEMENT', table, both });
}

/** What congruence, conflict and shared topics add up to: net and their sum, taken apart. */
function sumsOf(table) {
  const sum = ({ values }) => values.reduce((total, value) => total + value, 0) / 2;
  const signed = keepSigned(table);
  const [difference, both] = [sum(net(table, 'SIGN')), sum(shared(table))];
  const whole = sum(shared(signed)); // nobody holds two signs on one topic here
  return [(whole + difference) / 2, (whole - difference) / 2, both];
}

function keepSigned(table) {
  const rows = table.polarity.map((_, row) => row).filter((row) => table.polarity[row] !== 0);
  const cells = (column) => rows.map((row) => column[row]);
  return {
    ...table,
    actor: cells(table.actor),
    topic: cells(table.topic),
    polarity: cells(table.polarity),
  };
}

function asked(peer) {
  const runs = String(SLOW[peer] ?? RUNS);
  const [command, ...words] =
    peer === 'C'
      ? [join(folder, 'c')]
      : [python, 'test/bench/agreement.py', peer.replace('-1', '')];
  const lines = execFileSync(command, [...words, join(folder, 'table'), runs], {
    encoding: 'utf8',
  });
  const times = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const [all, pairs] = ['all', 'pairs'].map((of) => times.map((time) => time[of]));
  return { all, pairs, sums: times[0].sums };
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

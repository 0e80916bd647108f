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
const RUNS = 11;
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
  console.log(`Node ${process.version}; ${size}; medians of ${RUNS} runs, slow peers once`);
  const found = [ours(table), ...['C', ...peers.split(',')].map((peer) => asked(peer))];
  const [demarche] = found;
  console.log(
    'peer | from the rows, ms | pairs alone, ms | from the rows, ratio to Demarche | pairs alone, ratio',
  );
  for (const { peer, all, pairs, sums } of found) {
    if (`${sums}` !== `${demarche.sums}`)
      throw new Error(`${peer} found ${sums}, not ${demarche.sums}`);
    const cells = [
      all.toFixed(1),
      pairs.toFixed(1),
      ratio(all, demarche.all),
      ratio(pairs, demarche.pairs),
    ];
    console.log([peer, ...cells].join(' | '));
  }
  console.log(
    `all found the same sums of congruence, conflict and shared topics: ${demarche.sums}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Demarche: from a table that it has not seen, and again with what actors hold on topics known. */
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
    peer: 'Demarche',
    all: quantile(all, 0.5),
    pairs: quantile(pairs, 0.5),
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
  const median = (of) =>
    quantile(
      times.map((time) => time[of]),
      0.5,
    );
  return { peer, all: median('all'), pairs: median('pairs'), sums: times[0].sums };
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function ratio(time, base) {
  return (time / base).toFixed(2);
}

/**
 * Network
 * =======
 *
 * Actors, topics, or both, and how they are tied by what is on record.
 *
 * Choice: a tie needs a shared topic and a weight other than zero; where a least weight is given, that
 * alone decides, so that weights of zero and below are ties too. Nodes and ties stand in order of id.
 */
import { conflict } from './conflict.ts';
import { congruence } from './congruence.ts';
import { shared } from './count-pairs.ts';
import { exchange } from './exchange.ts';
import { net } from './net.ts';
import type {
  Normalisation,
  OneModeRelation,
  Similarity,
  TwoModeRelation,
} from './network-words.ts';
import { normalise } from './normalise.ts';
import { at, idAt, NO_POSITION, type PositionTable } from './position-table.ts';
import { statementTopics } from './statement-two-mode.ts';
import { statementWeights } from './statement-weights.ts';
import type { Statements } from './statements.ts';
import { type TieEvidence, tieEvidence, topicEvidence } from './tie-evidence.ts';
import { twoMode } from './two-mode.ts';
import { type Weights, weightAt } from './weights.ts';

/** A node, and on how many positions on record it stands. */
export type NetworkNode = { readonly id: string; readonly activity: number };

/** A tie between two nodes, and how many topics both are on record on (in TOPICS mode: actors on both). */
export type NetworkTie = {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly shared: number;
};

/** A network, with the positions behind each of its ties for the asking. */
export type Network = {
  /** Nodes with a tie, and without one where isolates are asked for, by id; in two-mode actors first. */
  readonly nodes: readonly NetworkNode[];
  /** In order of source and target; between alike nodes once, the smaller id first. */
  readonly ties: readonly NetworkTie[];
  readonly evidence: TieEvidence;
};

/** Which ties there are, and whether nodes without one are nodes. */
export type Thresholds = {
  /** Least weight of a tie; null for any but zero. */
  readonly minWeight: number | null;
  /** Least number of shared topics of a tie, from 1. */
  readonly minShared: number;
  readonly isolates: boolean;
};

/** How nodes are tied. */
export type NetworkOptions = Thresholds & { readonly normalisation: Normalisation } & (
    | {
        readonly mode: 'ACTORS' | 'TOPICS';
        readonly relation: OneModeRelation;
        readonly similarity: Similarity;
      }
    | { readonly mode: 'TWO_MODE'; readonly relation: TwoModeRelation }
  );

/** Ties actors, topics, or both: by the sides of topics that they hold, or by statements where these are given. */
export function network(
  table: PositionTable,
  options: NetworkOptions,
  statements: Statements | null = null,
): Network {
  return options.mode === 'TWO_MODE'
    ? betweenModes(table, options, statements)
    : betweenAlike(table, options, statements);
}

type OneMode = Exclude<NetworkOptions, { readonly mode: 'TWO_MODE' }>;
type TwoMode = Extract<NetworkOptions, { readonly mode: 'TWO_MODE' }>;

const WEIGHTS = { CONGRUENCE: congruence, CONFLICT: conflict, SUBTRACT: net } as const;

function betweenAlike(
  whole: PositionTable,
  options: OneMode,
  statements: Statements | null,
): Network {
  const table = options.mode === 'TOPICS' ? exchange(whole) : whole;
  const both = shared(table);
  const weights =
    statements === null
      ? normalise(WEIGHTS[options.relation](table, options.similarity), {
          ...{ normalisation: options.normalisation, table, both },
        })
      : statementWeights(table, statements, options);
  const ties = tiesOf(weights, both, options);
  return {
    nodes: nodesOf(activityOf(table), { ties, isolates: options.isolates }),
    ties,
    evidence: tieEvidence(table, options),
  };
}

function tiesOf(weights: Weights, both: Weights, thresholds: Thresholds): readonly NetworkTie[] {
  const { ids } = weights;
  const ties: NetworkTie[] = [];
  for (let i = 0; i < ids.length; i += 1) {
    for (let j = i + 1; j < ids.length; j += 1) {
      const [weight, met] = [weightAt(weights, i, j), weightAt(both, i, j)];
      if (met >= thresholds.minShared && weighsEnough(weight, thresholds)) {
        ties.push({ source: idAt(ids, i), target: idAt(ids, j), weight, shared: met });
      }
    }
  }
  return ties;
}

function betweenModes(
  table: PositionTable,
  options: TwoMode,
  statements: Statements | null,
): Network {
  const found =
    statements === null ? twoMode(table, options) : statementTopics(table, statements, options);
  const ties = found
    .filter(({ weight }) => weighsEnough(weight, options))
    .map(({ actor, topic, weight }) => ({ source: actor, target: topic, weight, shared: 1 }));
  const activity = [...activityOf(table), ...activityOf(exchange(table))];
  return {
    nodes: nodesOf(activity, { ties, isolates: options.isolates }),
    ties,
    evidence: topicEvidence(table),
  };
}

function weighsEnough(weight: number, { minWeight }: Thresholds): boolean {
  return minWeight === null ? weight !== 0 : weight >= minWeight;
}

type Tied = { readonly ties: readonly NetworkTie[]; readonly isolates: boolean };

function nodesOf(nodes: readonly NetworkNode[], { ties, isolates }: Tied): readonly NetworkNode[] {
  if (isolates) return nodes;
  const tied = new Set(ties.flatMap(({ source, target }) => [source, target]));
  return nodes.filter(({ id }) => tied.has(id));
}

/** How many positions on record each actor has in a table: one counts once, however many topics it is on. */
function activityOf({ actors, actor, position }: PositionTable): readonly NetworkNode[] {
  const counts = new Int32Array(actors.length);
  // The rows of a position stand together, and in TOPICS mode none of its topics comes twice.
  const last = new Int32Array(actors.length).fill(NO_POSITION);
  actor.forEach((place, row) => {
    const found = at(position, row);
    if (found === NO_POSITION || found === at(last, place)) return;
    counts[place] = at(counts, place) + 1;
    last[place] = found;
  });
  return actors.map((id, place) => ({ id, activity: at(counts, place) }));
}

import type { Definition } from '../../queries/definition.ts';
import { BadInputError, DemarcheError } from '../../queries/errors.ts';
import { CONFLICT } from '../../queries/network/conflict.ts';
import { CONGRUENCE } from '../../queries/network/congruence.ts';
import { NET } from '../../queries/network/net.ts';
import {
  type NetworkNode,
  type NetworkOptions,
  type NetworkTie,
  network,
} from '../../queries/network/network.ts';
import { networkNote } from '../../queries/network/network-note.ts';
import {
  type Duplicates,
  type Level,
  type Mode,
  type Normalisation,
  ONE_MODE_NORMALISATIONS,
  ONE_MODE_RELATIONS,
  type OneModeRelation,
  type Relation,
  type Similarity,
  TWO_MODE_NORMALISATIONS,
  TWO_MODE_RELATIONS,
} from '../../queries/network/network-words.ts';
import { normalisationOf } from '../../queries/network/normalise.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { SIMILARITY } from '../../queries/network/similarities.ts';
import { statementMethod } from '../../queries/network/statement-method.ts';
import type { Statements } from '../../queries/network/statements.ts';
import type { TieEvidence } from '../../queries/network/tie-evidence.ts';
import { TWO_MODE } from '../../queries/network/two-mode.ts';
import { kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import { readStatements } from './asked-statements.ts';
import { readAskedTable, type TableArgs } from './asked-table.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import { loadNodes } from './load-node.ts';
import { type Method, methodOf } from './method.ts';
import { type Noted, noted } from './note.ts';

/** What network is asked for, as GraphQL hands it on. */
export type NetworkArgs = TableArgs & {
  readonly mode: Mode;
  readonly relation: Relation;
  readonly level: Level;
  readonly similarity: Similarity;
  readonly normalisation: Normalisation;
  readonly minWeight?: number | null;
  readonly minShared?: number | null;
  readonly isolates?: boolean | null;
  readonly duplicates?: Duplicates | null;
};

/** A tie, and where its positions are found. */
export type TieRow = NetworkTie & { readonly evidence: TieEvidence };

/** A network with all that its answer shows. */
export type NetworkAnswer = Noted & {
  readonly nodes: readonly (NetworkNode & {
    readonly name: unknown;
    readonly kind: NodeKind | null;
  })[];
  readonly ties: readonly TieRow[];
  readonly method: Method;
};

/** Most nodes between which every pair is weighed. */
const MOST_NODES = 2_000;

const RELATIONS: Readonly<Record<OneModeRelation, Definition>> = {
  CONGRUENCE,
  CONFLICT,
  SUBTRACT: NET,
};

/**
 * Answers which network there is. Throws `BAD_INPUT` where relation, normalisation or thresholds do not
 * go with the mode, `NOT_FOUND` for an unknown id, `LIMIT` where it would be too large.
 */
export async function answerNetwork(args: NetworkArgs, context: Context): Promise<NetworkAnswer> {
  const options = readOptions(args);
  const { table, cypher, positions, parameters } = await readAskedTable(args, context);
  refuseTooMany(table, options);
  const { statements, read } = await readStatements(args, context);
  const found = network(table, options, statements);
  return {
    nodes: spend(await named(found.nodes, context), context),
    ties: spend(found.ties, context).map((tie) => ({ ...tie, evidence: found.evidence })),
    ...noted(networkNote(found, table, options)),
    method: methodOf(definitionsOf(options, statements), {
      parameters: { ...options, duplicates: args.duplicates ?? null, ...parameters },
      cypher: [cypher, ...read].join(';'),
      positions,
    }),
  };
}

async function named(nodes: readonly NetworkNode[], context: Context) {
  const rows = await loadNodes(
    nodes.map(({ id }) => id),
    context,
  );
  return nodes.map((node, i) => ({
    ...node,
    name: rows[i]?.['name'],
    kind: kindOf(node.id),
  }));
}

function definitionsOf(
  options: NetworkOptions,
  statements: Statements | null,
): readonly Definition[] {
  if (statements !== null) return statementMethod(options, statements.duplicates);
  const normalisation = normalisationOf(options.normalisation);
  return options.mode === 'TWO_MODE'
    ? [TWO_MODE[options.relation], normalisation]
    : [RELATIONS[options.relation], SIMILARITY[options.similarity], normalisation];
}

function readOptions(args: NetworkArgs): NetworkOptions {
  const { mode, relation, similarity } = args;
  const thresholds = {
    minWeight: readMinWeight(args.minWeight ?? null),
    minShared: readMinShared(args),
    isolates: args.isolates ?? false,
  };
  const asked = args.normalisation;
  if (mode === 'TWO_MODE') {
    const known = oneOf(TWO_MODE_RELATIONS, { place: 'relation', asked: relation, mode });
    const normalisation = readNormalisation(asked, TWO_MODE_NORMALISATIONS, mode);
    return { mode, relation: known, normalisation, ...thresholds };
  }
  const known = oneOf(ONE_MODE_RELATIONS, { place: 'relation', asked: relation, mode });
  const normalisation = readNormalisation(asked, ONE_MODE_NORMALISATIONS, mode);
  return { mode, relation: known, similarity, normalisation, ...thresholds };
}

function readNormalisation(
  asked: Normalisation,
  allowed: readonly Normalisation[],
  mode: string,
): Normalisation {
  return oneOf(allowed, { place: 'normalisation', asked, mode });
}

type Choice = { readonly place: string; readonly asked: string; readonly mode: string };

function oneOf<T extends string>(allowed: readonly T[], { place, asked, mode }: Choice): T {
  const known = allowed.find((word) => word === asked);
  if (known !== undefined) return known;
  throw new BadInputError(`input.${place}`, `${asked} in mode ${mode}`, allowed.join(', '));
}

/** What is written beyond the largest number arrives as infinite, which no weight reaches and JSON cannot say. */
function readMinWeight(least: number | null): number | null {
  if (least === null || Number.isFinite(least)) return least;
  throw new BadInputError('input.minWeight', String(least), 'a number from -1.8e308 to 1.8e308');
}

/** An actor and a topic share that topic, and no more. */
function readMinShared({ minShared, mode }: NetworkArgs): number {
  const least = minShared ?? 1;
  const fits = mode === 'TWO_MODE' ? least === 1 : least >= 1;
  if (fits) return least;
  const allowed = mode === 'TWO_MODE' ? '1 in mode TWO_MODE' : '1 or more';
  throw new BadInputError('input.minShared', String(least), allowed);
}

function refuseTooMany({ actors, topics }: PositionTable, { mode }: NetworkOptions): void {
  if (mode === 'TWO_MODE') return;
  const nodes = mode === 'TOPICS' ? topics.length : actors.length;
  if (nodes <= MOST_NODES) return;
  const found = `${nodes} ${mode.toLowerCase()}`;
  throw new DemarcheError(
    'LIMIT',
    `network: found ${found}; allowed are at most ${MOST_NODES}; narrow the filter`,
  );
}

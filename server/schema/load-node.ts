import { NotFoundError } from '../../queries/errors.ts';
import type { Query } from '../../queries/query.ts';
import { actorsById } from '../../queries/record/actors.ts';
import { clausesById } from '../../queries/record/clauses.ts';
import { eventsById } from '../../queries/record/events.ts';
import { evidenceById } from '../../queries/record/evidence.ts';
import type { Ids, Link } from '../../queries/record/ids.ts';
import { instrumentsById } from '../../queries/record/instruments.ts';
import { issuesById } from '../../queries/record/issues.ts';
import { negotiationsById } from '../../queries/record/negotiations.ts';
import { positionsById } from '../../queries/record/positions-by-id.ts';
import { sourcesById } from '../../queries/record/sources.ts';
import { kindOf, type NodeKind } from '../../queries/vocabulary.ts';
import { byId, byParent, type Many, type One } from './batch.ts';
import { spend } from './budget.ts';
import type { Context } from './context.ts';
import type { Resolve } from './schema-module.ts';

/** A node as it was read, in whole or in part: it has its id, and its kind is that of the id. */
export type NodeRow = { readonly id: string; readonly [field: string]: unknown };

const actors = byId(actorsById);

const LOADERS: Readonly<Record<NodeKind, One<NodeRow>>> = {
  STATE: actors,
  ORGANISATION: actors,
  PERSON: actors,
  NEGOTIATION: byId(negotiationsById),
  EVENT: byId(eventsById),
  INSTRUMENT: byId(instrumentsById),
  CLAUSE: byId(clausesById),
  ISSUE: byId(issuesById),
  POSITION: byId(positionsById),
  EVIDENCE: byId(evidenceById),
  SOURCE: byId(sourcesById),
};

/** Loads a node by its id; null where nothing on record has it. */
export async function findNode(id: string, context: Context): Promise<NodeRow | null> {
  const kind = kindOf(id);
  return kind === null ? null : LOADERS[kind](context).load(id);
}

/** Loads a node that a row points to; throws `NotFoundError` where it is not there. */
export async function loadNode(id: string, context: Context): Promise<NodeRow> {
  const node = await findNode(id, context);
  if (node === null) throw new NotFoundError(id);
  return node;
}

/** Loads nodes that rows point to, in their order. */
export function loadNodes(ids: readonly string[], context: Context): Promise<readonly NodeRow[]> {
  return Promise.all(ids.map((id) => loadNode(id, context)));
}

/** A field of a node that may be known in part: what is missing is read, once, and with others of its kind. */
export async function fieldOf(field: string, node: NodeRow, context: Context): Promise<unknown> {
  return field in node ? node[field] : (await loadNode(node.id, context))[field];
}

/** Resolves a field of a node that may be known in part. */
export function known(field: string): Resolve {
  return (parent: NodeRow, _, context) =>
    field in parent ? parent[field] : fieldOf(field, parent, context);
}

/** Resolves a field that is another node, whose id stands in a field of the parent; null where that is null. */
export function nodeIn(field: string): Resolve {
  return async (parent: NodeRow, _, context) => {
    const id = await fieldOf(field, parent, context);
    return typeof id === 'string' ? loadNode(id, context) : null;
  };
}

/** Resolves a field that is the list of all that a parent has. */
export function rowsBy<R>(rows: Many<R>): Resolve {
  return async ({ id }: NodeRow, _, context) => spend(await rows(context).load(id), context);
}

/** Resolves a field that is a list of other nodes, to which a question leads from the parent. */
export function nodesBy(question: Query<Ids, Link>): Resolve {
  const links = byParent(question);
  return async (parent: NodeRow, _, context) => {
    const found = await links(context).load(parent.id);
    return loadNodes(
      spend(found, context).map(({ id }) => id),
      context,
    );
  };
}

/** Resolves a field that is the one other node to which a question leads from the parent; null where there is none. */
export function nodeBy(question: Query<Ids, Link>): Resolve {
  const links = byParent(question);
  return async (parent: NodeRow, _, context) => {
    const [found] = await links(context).load(parent.id);
    return found === undefined ? null : loadNode(found.id, context);
  };
}

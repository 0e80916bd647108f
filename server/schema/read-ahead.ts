import type { GraphQLResolveInfo } from 'graphql';
import { ACTOR_KINDS, kindOf } from '../../queries/vocabulary.ts';
import { askedAhead } from './ahead.ts';
import type { Context } from './context.ts';
import { positionsOf } from './position-pages.ts';
import { TARGET_KINDS } from './read-ids.ts';
import type { Resolve } from './schema-module.ts';
import { TYPE_NAMES } from './type-of.ts';

const POSITIONS: Readonly<Record<string, Resolve>> = Object.fromEntries([
  ...ACTOR_KINDS.map((kind) => [kind, positionsOf('actor')] as const),
  ...TARGET_KINDS.map((kind) => [kind, positionsOf('target')] as const),
]);

/**
 * Begins to read the positions that are asked for of a node while the node itself is still looked for:
 * their pages are kept by the request, so that the field finds them. What is wrong with them, the field says.
 */
export function readAhead(id: string, info: GraphQLResolveInfo, context: Context): void {
  const kind = kindOf(id);
  const read = kind === null ? undefined : POSITIONS[kind];
  if (kind === null || read === undefined) return;
  for (const args of askedAhead(info, { type: TYPE_NAMES[kind], field: 'positions' })) {
    Promise.resolve(read({ id }, args, context, info)).catch(() => {});
  }
}

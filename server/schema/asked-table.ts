import type { Level } from '../../queries/network/network-words.ts';
import type { PositionTable } from '../../queries/network/position-table.ts';
import { suppose } from '../../queries/network/suppose.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import type { Context } from './context.ts';
import { loadNodes } from './load-node.ts';
import { type PositionFilterArgs, readFilter } from './position-filter.ts';
import { readPositionTable } from './position-tables.ts';
import { readWhatIfs, type WhatIfArgs } from './what-if.ts';

/** Which positions an answer is derived from, as GraphQL hands it on. */
export type TableArgs = {
  readonly level: Level;
  readonly filter?: PositionFilterArgs | null;
  readonly whatIf?: readonly WhatIfArgs[] | null;
};

/** The table that an answer is derived from, and what its method says of it. */
export type AskedTable = {
  readonly table: PositionTable;
  readonly cypher: string;
  /** Positions on record that were read, before any supposition. */
  readonly positions: number;
  /** Level, filter and suppositions, for the parameters of the method. */
  readonly parameters: object;
};

/**
 * Reads the table that is asked for, what is supposed included. Throws `BAD_INPUT` where the filter
 * cannot be used, `NOT_FOUND` where it names what is not on record: an empty answer would hide that.
 */
export async function readAskedTable(args: TableArgs, context: Context): Promise<AskedTable> {
  const { level } = args;
  const filter = await readKnownFilter(args.filter, context);
  const supposed = await readWhatIfs(args.whatIf, level, context);
  const { table, cypher } = await readPositionTable({ level, filter }, context);
  return {
    table: suppose(table, supposed),
    cypher,
    positions: table.positions.length,
    parameters: { level, filter: givenIn(args.filter), whatIf: args.whatIf ?? [] },
  };
}

/** Reads a filter all of whose ids are on record; throws `NOT_FOUND` for one that is not. */
export async function readKnownFilter(
  args: PositionFilterArgs | null | undefined,
  context: Context,
): Promise<PositionFilterParams> {
  const filter = readFilter(args);
  const { negotiations, instruments, targets, issues, actors, memberOf, sources, events } = filter;
  const named = [negotiations, instruments, targets, issues, actors, memberOf, sources, events];
  await loadNodes(named.flat(), context);
  return filter;
}

/** What a filter asks for, without what it leaves open. */
export function givenIn(args: PositionFilterArgs | null | undefined): object {
  return Object.fromEntries(
    Object.entries(args ?? {}).filter(([, value]) => value !== null && value !== undefined),
  );
}

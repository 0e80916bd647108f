import { exchange } from './exchange.ts';
import type { Network, NetworkOptions } from './network.ts';
import type { PositionTable } from './position-table.ts';
import { whyNoPairs } from './why-empty.ts';

/** Says why a network has no tie; null where it has one. */
export function networkNote(
  { ties }: Network,
  table: PositionTable,
  options: NetworkOptions,
): string | null {
  if (ties.length > 0) return null;
  const none = whyNone(table, options);
  if (none !== null) return none;
  const { minWeight, minShared } = options;
  const asked = [
    ...(minShared > 1 ? [`minShared ${minShared}`] : []),
    ...(minWeight === null ? [] : [`minWeight ${minWeight}`]),
  ];
  return asked.length > 0
    ? `no tie reaches ${asked.join(' and ')}`
    : `every ${options.relation} weighs zero here`;
}

function whyNone(table: PositionTable, { mode }: NetworkOptions): string | null {
  if (mode === 'ACTORS') return whyNoPairs(table);
  if (mode === 'TOPICS') return whyNoPairs(exchange(table), 'TOPICS');
  return table.actors.length === 0 ? 'no position with a polarity passes the filter' : null;
}

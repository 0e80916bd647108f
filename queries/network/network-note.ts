import { type Note, noteOf, notePart } from '../note.ts';
import { exchange } from './exchange.ts';
import type { Network, NetworkOptions } from './network.ts';
import type { PositionTable } from './position-table.ts';
import { nothingTold, whyNoPairs } from './why-empty.ts';

/** Says why a network has no tie; null where it has one. */
export function networkNote(
  { ties }: Network,
  table: PositionTable,
  options: NetworkOptions,
): Note | null {
  if (ties.length > 0) return null;
  const none = whyNone(table, options);
  if (none !== null) return none;
  const { minWeight, minShared } = options;
  const asked = [
    ...(minShared > 1
      ? [[`minShared ${minShared}`, notePart('TOO_FEW_SHARED', { count: minShared })] as const]
      : []),
    ...(minWeight === null
      ? []
      : [[`minWeight ${minWeight}`, notePart('TOO_LIGHT', { weight: minWeight })] as const]),
  ];
  if (asked.length === 0) {
    return noteOf(`every ${options.relation} weighs zero here`, 'ALL_WEIGH_ZERO');
  }
  const text = `no tie reaches ${asked.map(([least]) => least).join(' and ')}`;
  return { text, parts: asked.map(([, part]) => part) };
}

function whyNone(table: PositionTable, { mode }: NetworkOptions): Note | null {
  if (mode === 'ACTORS') return whyNoPairs(table);
  if (mode === 'TOPICS') return whyNoPairs(exchange(table), 'TOPICS');
  return table.actors.length === 0 ? nothingTold() : null;
}

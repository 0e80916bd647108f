import type { Tables } from '../tables.ts';

/** A record that goes into a merge, and the folder name under which the merge names its files. */
export interface Part {
  readonly tables: Tables;
  readonly folder: string;
}

/** The records that differ, in the order of their names; of one name, in that of their digests. */
export function distinctParts(records: readonly Tables[]): readonly Part[] {
  const distinct = new Map(records.map((tables) => [sortKey(tables), tables]));
  const sorted = [...distinct.keys()].sort().flatMap((key) => distinct.get(key) ?? []);
  return sorted.map((tables, index) => ({ tables, folder: folderOf(sorted, index) }));
}

function sortKey({ head, digest }: Tables): string {
  return `${head.name}\0${digest}`;
}

/** The record's name, and a number from its second namesake on: `minerals`, `minerals (2)`. */
function folderOf(sorted: readonly Tables[], index: number): string {
  const name = sorted[index]?.head.name ?? '';
  const namesakes = sorted.slice(0, index).filter(({ head }) => head.name === name).length;
  return namesakes === 0 ? name : `${name} (${namesakes + 1})`;
}

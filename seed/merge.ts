import { byTable } from './by-table.ts';
import { TABLE_NAMES } from './columns.ts';
import { mergeRows } from './merge/merge-rows.ts';
import { distinctParts, type Part } from './merge/parts.ts';
import type { Problem } from './problem.ts';
import { sha256 } from './sha256.ts';
import { lostOf, type RecordHead, type Tables } from './tables.ts';

/** Several records as one, and where they do not agree. */
export interface Merged {
  readonly tables: Tables;
  /** E03 for each cell in which rows with one id differ; the problems of each record are not repeated. */
  readonly problems: readonly Problem[];
}

/**
 * Merges records into one, whatever their order: rows with the same id, concerns with the same pair,
 * become one row with the cells of all. Files are named `record/table.csv`. A record alone, or given
 * twice, stays as it is. Throws TypeError where there is no record at all.
 */
export function mergeRecords(records: readonly Tables[]): Merged {
  const parts = distinctParts(records);
  const [first, second] = parts;
  if (first === undefined) throw new TypeError('expected at least one record, got none');
  if (second === undefined) return { tables: first.tables, problems: [] };
  const merges = byTable((table) => mergeRows(table, parts));
  const tables: Tables = {
    head: mergeHeads(parts),
    rows: byTable((table) => merges[table].rows),
    codebook: mergeCodebooks(parts),
    stories: parts.flatMap(({ tables: { stories } }) => stories ?? []),
    digest: sha256(parts.map(({ tables: { digest } }) => `${digest}\n`).join('')),
    lost: lostOf(parts.flatMap(({ tables: { lost } }) => lost ?? [])),
  };
  return { tables, problems: TABLE_NAMES.flatMap((table) => merges[table].problems) };
}

/** The head of a merge: what the heads say, joined, and each thing once where they say the same. */
function mergeHeads(parts: readonly Part[]): RecordHead {
  const joined = (property: keyof RecordHead, between: string) =>
    [...new Set(parts.map(({ tables: { head } }) => head[property]))].join(between);
  return {
    name: joined('name', '+'),
    title: joined('title', ' + '),
    version: joined('version', '+'),
    licence: joined('licence', ' AND '),
  };
}

/** The codebooks one after the other, each once; null where no record has one. */
function mergeCodebooks(parts: readonly Part[]): string | null {
  const texts = new Set(parts.flatMap(({ tables: { codebook } }) => codebook ?? []));
  return texts.size === 0 ? null : [...texts].join('\n\n');
}

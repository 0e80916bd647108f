import { join } from 'node:path';
import type { Load } from '../queries/graph-store.ts';
import { planLoad } from '../seed/load/plan.ts';
import { readRecord } from '../seed/read.ts';

/** The load of the record that comes with Demarche. */
export async function firstRecord(): Promise<Load> {
  const tables = await readRecord(join('seed', 'records', 'unea7-minerals'));
  return planLoad(tables, '2026-01-01T00:00:00Z');
}

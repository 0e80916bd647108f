import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import { checkRecord } from '../../seed/check/check-record.ts';
import { mergeRecords } from '../../seed/merge.ts';
import { formatProblem, isError, type Problem } from '../../seed/problem.ts';
import { readRecord } from '../../seed/read.ts';
import { readSourceTexts, type SourceTexts } from '../../seed/source-texts.ts';
import type { Tables } from '../../seed/tables.ts';
import type { World } from './world.ts';

/** A record, and everything that is wrong with it. */
export interface CheckedRecord {
  readonly tables: Tables;
  readonly problems: readonly Problem[];
  /** The texts of its sources that are at hand. */
  readonly texts: SourceTexts;
  /** Ids of the sources whose text is not at hand. */
  readonly absent: readonly string[];
}

/** Reads a record and holds every law against it; with a folder of source texts, its spans too. */
export async function readChecked(folder: string, sources: string | null): Promise<CheckedRecord> {
  const tables = await readRecord(folder);
  if (sources === null) {
    const absent = tables.rows.sources.map(({ cells }) => cells['id'] ?? '');
    return { tables, texts: new Map(), absent, problems: checkRecord(tables) };
  }
  const { texts, absent, problems } = await readSourceTexts(tables, sources);
  return { tables, texts, absent, problems: [...problems, ...checkRecord(tables, { texts })] };
}

/**
 * Reads, checks and merges records into the one that a load writes. Throws `BAD_RECORD` after every
 * problem was written to the standard error, where one of them is an error.
 */
export async function readWhole(
  folders: readonly string[],
  sources: string | null,
  world: World,
): Promise<Tables> {
  const records = await Promise.all(folders.map((folder) => readChecked(folder, sources)));
  const { tables, problems: conflicts } = mergeRecords(records.map((record) => record.tables));
  const several = folders.length > 1;
  const apart = records.flatMap(({ problems }, i) =>
    several ? problems.map((problem) => within(folders[i] ?? '', problem)) : problems,
  );
  // Records that are sound apart can go round in a circle together.
  const together = several && !apart.some(isError) ? checkRecord(tables).filter(isError) : [];
  const problems = [...apart, ...conflicts, ...together];
  for (const problem of problems) world.errors.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter(isError).length;
  if (errors > 0) {
    throw new DemarcheError(
      'BAD_RECORD',
      `${errors} ${errors === 1 ? 'error' : 'errors'} in ${folders.join(', ')}: nothing was loaded`,
    );
  }
  return tables;
}

/** A problem of one of several records: its file with the folder before it. */
function within(folder: string, problem: Problem): Problem {
  return { ...problem, file: join(folder, problem.file) };
}

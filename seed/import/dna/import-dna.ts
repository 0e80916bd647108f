import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { csvLine } from '../../init/csv-line.ts';
import { given } from '../../tables.ts';
import { actorIndex, type KnownActor } from '../actor-index.ts';
import { decisionsText, readDecisions } from '../decisions.ts';
import { decisionsPath, readActors, rejectsPath, type TableImport } from '../import-table.ts';
import { localIds } from '../local-ids.ts';
import { openRecordWriter, replaceFile } from '../record-writer.ts';
import { keyOf, type Resolution, resolveActor } from '../resolve-actor.ts';
import type { OpenDoubt } from '../survey.ts';
import { addRejects, headOf } from '../write-import.ts';
import { type CodedStatement, statementJudge } from './judge-statement.ts';
import { openDna } from './open-dna.ts';
import { type DnaPlan, planDna } from './plan-dna.ts';
import { readDna } from './read-dna.ts';

/** What of a table's import an import of a database takes. */
export type DnaImport = Pick<TableImport, 'path' | 'to' | 'names' | 'map' | 'texts' | 'isDryRun'>;

/** What came of an import of a database. */
export interface DnaReport {
  readonly documents: number;
  readonly statements: number;
  readonly coded: number;
  readonly rows: DnaPlan['rows'];
  /** Statements that are no positions, by the reason. */
  readonly rejected: ReadonlyMap<string, number>;
  readonly doubts: ReadonlyMap<string, OpenDoubt>;
  readonly isWritten: boolean;
}

/**
 * Imports a database of Discourse Network Analyzer: organisations hold the positions and persons speak
 * for them; a person without an organisation holds its own. Whoever nobody knows is a new actor, for
 * the database says what it is; whoever is like somebody known is doubtful, and nothing is written
 * until that is decided.
 */
export async function importDna(work: DnaImport): Promise<DnaReport> {
  await using database = await openDna(work.path);
  const content = readDna(database);
  const known = await readActors(work);
  const judge = statementJudge(content, work.map);
  const judged = content.statements.map((statement) => ({ statement, ...judge(statement) }));
  const coded = judged.flatMap((judgement) => judgement.coded ?? []);
  const rejected = judged.flatMap(({ statement, reason }) =>
    reason === null ? [] : [{ id: statement.id, reason }],
  );
  const found = resolveAll(coded, {
    index: actorIndex(known),
    decisions: await readDecisions(decisionsPath(work)),
  });
  const kept = coded.filter(
    ({ holder, speaker }) => !found.leftOut(holder) && !found.leftOut(speaker),
  );
  const plan = planDna(kept, { ...work.names, actorOf: found.actorOf });
  const isWritten = !work.isDryRun && found.doubts.size === 0 && kept.length > 0;
  if (isWritten) {
    await writeDna(work, plan, new Set(known.map((row) => given(row, 'id'))));
    await rm(rejectsPath(work), { force: true });
    const lines = rejected.map(({ id, reason }) => csvLine([`${id}`, reason, '']));
    if (lines.length > 0) await addRejects(rejectsPath(work), lines);
  } else if (!work.isDryRun && found.doubts.size > 0) {
    const text = decisionsText({ doubts: new Map(found.doubts), actors: new Map() });
    await replaceFile(decisionsPath(work), text);
  }
  return {
    ...{ documents: content.documents.length, statements: judged.length, coded: coded.length },
    ...{ rows: plan.rows, doubts: found.doubts, isWritten },
    rejected: countBy(rejected.map(({ reason }) => reason)),
  };
}

interface Found {
  readonly actorOf: (name: string) => KnownActor;
  readonly leftOut: (name: string) => boolean;
  readonly doubts: ReadonlyMap<string, OpenDoubt>;
}

type Lookup = {
  readonly index: ReturnType<typeof actorIndex>;
  readonly decisions: Awaited<ReturnType<typeof readDecisions>>;
};

/** Finds every holder and speaker once. */
function resolveAll(statements: readonly CodedStatement[], { index, decisions }: Lookup): Found {
  const organisations = new Set(
    statements.flatMap(({ holder, isOrganisation }) => (isOrganisation ? [holder] : [])),
  );
  const names = statements.flatMap(({ holder, speaker }) => [holder, speaker]);
  const counts = countBy(names.filter((name) => name !== ''));
  const locals = localIds(counts.keys());
  const resolutions = new Map<string, Resolution>();
  const doubts = new Map<string, OpenDoubt>();
  for (const [name, rows] of counts) {
    const named = { code: '', name };
    const resolution = resolveActor(named, index, decisions);
    const isDoubtful = resolution.is === 'doubtful' && resolution.candidates.length > 0;
    if (isDoubtful) doubts.set(keyOf(named), { ...resolution, named, rows });
    resolutions.set(name, resolution);
  }
  const actorOf = (name: string): KnownActor => {
    const resolution = resolutions.get(name);
    if (resolution?.is === 'known') return resolution.actor;
    const prefix = organisations.has(name) ? 'org' : 'person';
    const local = locals.get(name)?.toLowerCase() ?? '';
    return { id: `${prefix}:${local}`, name, codes: [], until: null, iso3: null };
  };
  return { actorOf, leftOut: (name) => resolutions.get(name)?.is === 'left-out', doubts };
}

async function writeDna(
  work: DnaImport,
  { rows, texts }: DnaPlan,
  known: ReadonlySet<string>,
): Promise<void> {
  await using writer = await openRecordWriter(work.to);
  for (const [table, cells] of rows) {
    if (table !== 'actors' || !known.has(cells['id'] ?? '')) await writer.add(table, cells);
  }
  const names = { ...work.names, file: basename(work.path) };
  await writer.commit(await headOf({ to: work.to, names }, writer.touched()));
  if (work.texts === undefined) return;
  await mkdir(work.texts, { recursive: true });
  for (const [file, text] of texts) await writeFile(join(work.texts, file), text);
}

function countBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

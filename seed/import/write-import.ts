import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DemarcheError } from '../../queries/errors.ts';
import type { TableName } from '../columns.ts';
import { csvLine } from '../init/csv-line.ts';
import { dataPackageOf, resourceOf } from '../init/data-package.ts';
import { readContent } from '../read/content.ts';
import { decode } from '../read/decode.ts';
import { HEAD_FILE } from '../read/head.ts';
import { type JsonObject, listIn, objectIn, textIn } from '../read/json.ts';
import { sha256 } from '../sha256.ts';
import type { ImportNames, ImportPlan } from './import-plan.ts';
import type { Judgement, ReadPosition } from './judge-row.ts';
import { openRecordWriter, type RecordWriter } from './record-writer.ts';
import type { TableLine } from './table-rows.ts';

/** Everything that is settled before rows are written. */
export interface ImportJob {
  /** Folder of the record. */
  readonly to: string;
  readonly names: ImportNames & { readonly licence: string };
  readonly plan: ImportPlan;
  /** Ids of the actors that the record has. */
  readonly known: ReadonlySet<string>;
  readonly lines: AsyncIterable<readonly TableLine[]>;
  readonly judge: (line: TableLine) => Judgement;
  /** Path of the file for rows that are rejected. */
  readonly rejects: string;
}

/** Writes an import into its record, row by row: all of it is there in the end, or nothing. */
export async function writeImport(job: ImportJob): Promise<void> {
  const { to, plan, known, lines } = job;
  await using writer = await openRecordWriter(to);
  for (const [table, cells] of plan.rows) {
    if (table !== 'actors' || !known.has(cells['id'] ?? '')) await writer.add(table, cells);
  }
  await rm(job.rejects, { force: true });
  let number = 1;
  for await (const batch of lines) {
    const rejected = await writeBatch(batch, { writer, job, number });
    number += batch.length;
    if (rejected.length > 0) await addRejects(job.rejects, rejected);
  }
  await writer.commit(await headOf(job, writer.touched()));
}

/** Writes the positions of a batch, and yields the lines of those rows that are none. */
async function writeBatch(
  batch: readonly TableLine[],
  { writer, job, number }: Omit<Writing, 'position'> & { readonly number: number },
): Promise<readonly string[]> {
  const rejected: string[] = [];
  for (const [index, line] of batch.entries()) {
    const { position, reason } = job.judge(line);
    if (position === null) rejected.push(csvLine([`${line.line}`, reason, line.text]));
    else await writePosition({ writer, job, position }, line, number + index);
  }
  return rejected;
}

/** What the head of a record takes from an import. */
export interface HeadWork {
  readonly to: string;
  readonly names: Pick<ImportNames, 'name' | 'title' | 'publisher' | 'file'> & {
    readonly licence: string;
  };
}

interface Writing {
  readonly writer: RecordWriter;
  readonly job: ImportJob;
  readonly position: ReadPosition;
}

async function writePosition(
  { writer, job: { names, plan }, position }: Writing,
  line: TableLine,
  number: number,
): Promise<void> {
  const { actor, target, stance, date, source, word } = position;
  const id = `position:${names.name}/${number}`;
  await writer.add('positions', {
    ...{ id, actor: actor.id, target: plan.targetIds.get(target) ?? '', stance, date },
    evidentiality: names.evidentiality,
    summary: summaryOf(position, plan.isRemark),
  });
  await writer.add('evidence', {
    ...{ id: `evidence:${names.name}/${number}`, shows: id },
    source: plan.sourceIds.get(source) ?? '',
    ...{ start: `${line.start}`, end: `${line.end}`, sha256: sha256(line.text) },
    paraphrase: `The row has ${actor.name} down as "${word}".`,
  });
}

/** Most characters of a title that a summary repeats. */
const LONGEST = 80;

function summaryOf({ actor, stance, title, issue }: ReadPosition, isRemark: boolean): string {
  const characters = [...title];
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : title;
  return `${actor.name}: ${stance} – ${short}${isRemark && issue !== '' ? `; ${issue}` : ''}`;
}

/** Adds lines to the file of what was rejected, and begins it where it is not there. */
export async function addRejects(path: string, lines: readonly string[]): Promise<void> {
  await writeFile(path, csvLine(['line', 'reason', 'row']), { flag: 'wx' }).catch(whereThere);
  await appendFile(path, lines.join(''));
}

function whereThere(error: unknown): void {
  const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
  if (!isThere) throw error;
}

/** The `datapackage.json` of a record after an import: a new one, or its own with what is new. */
export async function headOf(
  { to, names }: HeadWork,
  touched: readonly TableName[],
): Promise<string> {
  const content = await readContent(join(to, HEAD_FILE));
  const text = content.is === 'there' ? decode(content.bytes) : null;
  const origin = { title: names.publisher || names.title, path: names.file };
  if (text === null) {
    const { name, title, licence } = names;
    const head = { name, title, licence, version: '0.1.0' };
    return dataPackageOf({ ...head, tables: touched, origins: [origin] });
  }
  const json = parsed(text, to);
  const resources = listIn(json['resources']);
  const listed = resources.map((resource) => textIn(objectIn(resource)['name']));
  const added = touched.filter((table) => !listed.includes(table));
  const sources = [...listIn(json['sources']), { ...origin, license: names.licence }];
  const all = [...resources, ...added.map((table) => resourceOf(table, touched))];
  return `${JSON.stringify({ ...json, sources, resources: all }, null, 2)}\n`;
}

function parsed(text: string, folder: string): JsonObject {
  try {
    return objectIn(JSON.parse(text));
  } catch (error) {
    const file = `${folder}/${HEAD_FILE}`;
    throw new DemarcheError('BAD_RECORD', `${file} is no JSON: mend it first`, { cause: error });
  }
}

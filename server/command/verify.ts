import { Command } from 'commander';
import { DemarcheError } from '../../queries/errors.ts';
import { formatProblem, isError } from '../../seed/problem.ts';
import { readRecord } from '../../seed/read.ts';
import { readSourceTexts, type TextsReading } from '../../seed/source-texts.ts';
import type { Tables } from '../../seed/tables.ts';
import {
  isLost,
  type Proof,
  proveRecord,
  type SourceProof,
  type SpanProof,
} from '../../seed/verify/prove.ts';
import { updateRecord } from '../../seed/verify/update-record.ts';
import { sourceFolder } from './source-folder.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche verify my-record --sources texts             proves every span and hash
  demarche verify my-record --sources texts --update    writes the new places of those that moved
  demarche verify my-record --sources texts --brief     leaves out what is proved

A text with other line ends, HTML entities or re-flowed white space is read as the record's maker may
have had it; a span counts as found only where its own hash comes out.`;

interface VerifyOptions {
  readonly sources?: string;
  readonly update?: true;
  readonly brief?: true;
  readonly json?: true;
}

/** The command that proves every span and hash of a record, and finds again what moved. */
export const verifyCommand = (world: World): Command =>
  new Command('verify')
    .description('prove every span and hash against the texts of the sources')
    .argument('<DIR>', 'folder of the record')
    .option('--sources <DIR>', 'folder of the source texts (DEMARCHE_SOURCES)')
    .option('--update', 'write the new offsets and hashes of what was found again')
    .option('--brief', 'leave out the spans that are proved')
    .option('--json', 'one span a line as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: VerifyOptions) => {
      const tables = await readRecord(folder);
      const { texts } = await readTexts(tables, await sourceFolder(options.sources, world), world);
      const proof = proveRecord(tables, texts);
      report(proof, options, world);
      if (options.update) {
        world.print(`${await updateRecord(folder, proof)} rows of ${folder} written anew`);
      }
      const lost = proof.spans.filter(isLost).length;
      if (lost > 0) throw new DemarcheError('BAD_RECORD', `${lost} spans were not found again`);
    });

function report(proof: Proof, { brief, json }: VerifyOptions, world: World): void {
  const told = proof.spans.filter(({ verification }) => !brief || verification !== 'PROVED');
  for (const span of told) world.print(json ? jsonOf(span) : lineOf(span));
  if (!json) for (const line of summaryOf(proof)) world.print(line);
}

const NO_TEXTS: TextsReading = { texts: new Map(), absent: [], problems: [] };

/** Reads the texts; throws `BAD_RECORD` where the record or a text is there and cannot be read. */
async function readTexts(
  tables: Tables,
  folder: string | null,
  world: World,
): Promise<Pick<TextsReading, 'texts'>> {
  const reading = folder === null ? NO_TEXTS : await readSourceTexts(tables, folder);
  const errors = [...(tables.problems ?? []), ...reading.problems].filter(isError);
  for (const problem of errors) world.errors.write(`${formatProblem(problem)}\n`);
  if (errors.length === 0) return reading;
  throw new DemarcheError('BAD_RECORD', 'the record or its texts cannot be read');
}

function lineOf({ span, verification, place }: SpanProof): string {
  const { row, start, end, source } = span;
  const was = `${row.cells['id'] ?? ''} ${source} ${start}–${end}`;
  if (verification !== 'CHANGED') return `${verification} ${was}`;
  const now = place === null ? 'not found' : `now ${place.start}–${place.end}: ${place.differs}`;
  return `${verification} ${was}, ${now}`;
}

function jsonOf({ span, verification, place }: SpanProof): string {
  const { row, source, start, end, sha256 } = span;
  const id = row.cells['id'] ?? '';
  return JSON.stringify({ id, verification, source, start, end, sha256, place });
}

function summaryOf({ spans, sources }: Proof): readonly string[] {
  const lost = spans.filter(isLost).length;
  const found = spans.filter(({ place }) => place !== null).length;
  const changes = found + lost === 0 ? '' : ` (${found} found again, ${lost} not)`;
  return [
    `${spans.length} spans: ${countsOf(spans)}${changes}`,
    `${sources.length} sources: ${countsOf(sources)}`,
  ];
}

function countsOf(proofs: readonly (SpanProof | SourceProof)[]): string {
  const count = (wanted: string) =>
    proofs.filter(({ verification }) => verification === wanted).length;
  return (['PROVED', 'CHANGED', 'SOURCE_NOT_SUPPLIED'] as const)
    .map((wanted) => `${count(wanted)} ${wanted}`)
    .join(', ');
}

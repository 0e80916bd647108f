import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { DemarcheError } from '../../queries/errors.ts';
import { formatProblem } from '../../seed/problem.ts';
import { readContent } from '../../seed/read/content.ts';
import { readTable } from '../../seed/read/table.ts';
import { compareCodings, type Reliability } from '../../seed/reliability/compare-codings.ts';
import { given, type TableRow } from '../../seed/tables.ts';
import { tableOf } from './table.ts';
import type { World } from './world.ts';

const EXAMPLES = `
Examples:
  demarche reliability first-pass second-pass
  demarche reliability first/positions.csv second/positions.csv --json

A coding is a folder with positions.csv, or such a file: actor, target and stance, and event or date
where an actor has several positions on one target. Alpha is Krippendorff's (2011).`;

/** The command that says how far two codings of the same texts agree. */
export const reliabilityCommand = (world: World): Command =>
  new Command('reliability')
    .description("how far two codings agree: Krippendorff's alpha on stance, and what both found")
    .argument('<A>', 'the first coding')
    .argument('<B>', 'the second coding')
    .option('--json', 'as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (left: string, right: string, { json }: { readonly json?: true }) => {
      const comparison = compareCodings(
        await readCoding(left, world),
        await readCoding(right, world),
      );
      for (const line of json ? [jsonOf(comparison)] : linesOf(comparison)) world.print(line);
    });

const NEEDED = ['actor', 'target', 'stance'];

/** The positions of a coding. Throws `BAD_RECORD` where a file or one of the three columns is missing. */
async function readCoding(path: string, world: World): Promise<readonly TableRow[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(path, 'positions.csv') : path;
  const { rows, problems } = readTable('positions', await readContent(file));
  const wrong = problems.filter(({ code, column }) => code === 'E01' || NEEDED.includes(column));
  const folder = basename(dirname(file));
  for (const problem of wrong) {
    world.errors.write(`${formatProblem({ ...problem, file: join(folder, basename(file)) })}\n`);
  }
  if (wrong.length === 0) return rows;
  throw new DemarcheError('BAD_RECORD', `${path} is no coding: it needs ${NEEDED.join(', ')}`);
}

function linesOf(comparison: Reliability): readonly string[] {
  const { matching, found, nominal, ordinal, interval, disagreements } = comparison;
  const [both, left, right] = [matching.pairs, matching.onlyLeft, matching.onlyRight];
  return [
    `${both.length} positions found by both, ${left.length} by the first alone, ${right.length} by the second alone: ${share(found)} found by both`,
    `alpha on stance, nominal: ${shown(nominal)}`,
    `alpha on polarity, ordinal: ${shown(ordinal)}, interval: ${shown(interval)}`,
    `${disagreements.length} disagreements`,
    ...(disagreements.length === 0 ? [] : [tableOf(disagreements.map(asRow))]),
  ];
}

function jsonOf({ matching, disagreements, ...figures }: Reliability): string {
  return JSON.stringify({
    ...figures,
    both: matching.pairs.length,
    onlyFirst: matching.onlyLeft.map((row) => given(row, 'id')),
    onlySecond: matching.onlyRight.map((row) => given(row, 'id')),
    disagreements: disagreements.map(asRow),
  });
}

function asRow([left, right]: readonly [TableRow, TableRow]): object {
  const [actor, target] = [given(left, 'actor'), given(left, 'target')];
  const [first, second] = [left, right].map((row) => given(row, 'stance'));
  return { actor, target, first, second, rows: [left, right].map((row) => given(row, 'id')) };
}

function shown(alpha: number | null): string {
  return alpha === null ? 'not defined: no two values differ' : alpha.toFixed(3);
}

function share(found: number | null): string {
  return found === null ? 'nothing' : `${(100 * found).toFixed(1)} %`;
}

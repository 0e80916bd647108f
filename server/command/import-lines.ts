import { oddActors } from '../../seed/import/decisions.ts';
import type { DnaReport } from '../../seed/import/dna/import-dna.ts';
import type { ImportReport } from '../../seed/import/import-table.ts';
import { UNKNOWN_STANCE } from '../../seed/import/judge-row.ts';
import type { OpenDoubt } from '../../seed/import/survey.ts';

/** What came of an import of a table, line by line. */
export function linesOf({ survey, isWritten, dangling, files }: ImportReport): readonly string[] {
  const { rows, positions, actors, targets, sources } = survey;
  const persons = new Set([...actors.values()].map(({ actor }) => actor.id)).size;
  return [
    `${rows} rows: ${positions} positions of ${persons} actors on ${targets.size} targets, from ${sources.size} sources`,
    `stances: ${countsOf(survey.stances)}`,
    ...[...survey.rejected].map(([reason, count]) => `${count} rows rejected: ${reason}`),
    ...([...survey.rejected.keys()].some((reason) => reason.startsWith(UNKNOWN_STANCE))
      ? ['what a word of the table stands for can be told: --stances FILE, of word,stance']
      : []),
    ...dangling.map((value) => danglingLine(value, survey.sources.get(value) ?? 0)),
    ...oddActors(survey).map(
      ({ actor, rows: count, last }) =>
        `${actor.id} ${actor.name}: ${count} rows, on to ${last}, though it ended in ${actor.until}; kept`,
    ),
    ...[...survey.newYears].map(
      ([date, count]) =>
        `${count} rows dated ${date}: if only the year is known, --placeholder ${date}=${date.slice(0, 4)}`,
    ),
    ...files.map((file) => `written: ${file}`),
    isWritten ? 'imported' : 'nothing imported',
  ];
}

function danglingLine(value: string, count: number): string {
  return value === ''
    ? `${count} rows without a source: the table itself is theirs`
    : `${count} rows with the source "${value}", which the list of sources does not have`;
}

/** The actors that an import cannot be sure of, a line each. */
export function doubtLines(doubts: ReadonlyMap<string, OpenDoubt>): readonly string[] {
  return [...doubts.values()].map(({ named: { code, name }, rows, why, candidates }) => {
    const perhaps = candidates.map(({ id }) => id).join(', ') || 'no candidate';
    return `doubtful: "${[code, name].filter((text) => text !== '').join(' ')}", ${rows} rows: ${why} (${perhaps})`;
  });
}

function countsOf(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ') || 'none';
}

/** What came of an import of a database, line by line. */
export function dnaLinesOf(report: DnaReport): readonly string[] {
  const { documents, statements, coded, rows, rejected, isWritten } = report;
  const count = (table: string) => rows.filter(([name]) => name === table).length;
  return [
    `${documents} documents, ${statements} statements, ${coded} of them positions`,
    `${count('positions')} positions of ${count('actors')} actors on ${count('clauses')} concepts, with ${count('evidence')} rows of evidence`,
    ...[...rejected].map(([reason, number]) => `${number} statements rejected: ${reason}`),
    isWritten ? 'imported' : 'nothing imported',
  ];
}

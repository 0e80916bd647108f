/**
 * CSV
 * ===
 *
 * A position a row, header first, by RFC 4180: lines end in CRLF, a cell with a comma, a quote or a line
 * end is quoted.
 *
 * Choice: what the file is (record, version, licence, digest, dates, filter, proof) stands in columns of
 * every row, and not in lines above the header: so it is a plain table to every reader, and a row that is
 * copied out still says where it comes from. A text that a spreadsheet would take for a formula begins
 * with an apostrophe; numbers are left alone.
 *
 * [Standard]: RFC 4180. [Article]: OWASP, CSV Injection.
 */
import { aboutOf } from './about.ts';
import type { ExportedPosition, ExportHead } from './export-view.ts';
import type { ExportFormat } from './format.ts';
import { EVIDENTIALITY_MEANING, STANCE_MEANING } from './legend.ts';

/** A view as a table of positions. */
export const csv: ExportFormat = {
  name: 'csv',
  summary: 'a position a row, for a spreadsheet or a statistics program',
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  sections: (head) => {
    const same = sameInEveryRow(head);
    const titles = new Map(head.sources.map(({ id, title }) => [id, title]));
    const rowsOf = (positions: readonly ExportedPosition[]) =>
      positions.map((position) => Object.values({ ...rowOf(position, titles), ...same }));
    return [
      {
        before: writeLine([...COLUMNS, ...Object.keys(same)]),
        part: ({ positions }) => rowsOf(positions).map(writeLine).join(''),
      },
    ];
  },
};

type Cell = string | number | null;

const COLUMNS = [
  'position',
  'actor',
  'actor_name',
  'actor_kind',
  'stance',
  'stance_means',
  'polarity',
  'target',
  'target_name',
  'target_fate',
  'issues',
  'date',
  'event',
  'speaker',
  'evidentiality',
  'evidentiality_means',
  'corroboration',
  'summary',
  'sources',
  'evidence',
  'spans_proved',
] as const;

function rowOf(
  { actor, target, evidence, ...position }: ExportedPosition,
  titles: ReadonlyMap<string, string>,
): Readonly<Record<(typeof COLUMNS)[number], Cell>> {
  return {
    position: position.id,
    actor: actor.id,
    actor_name: actor.name,
    actor_kind: actor.kind,
    stance: position.stance,
    stance_means: STANCE_MEANING[position.stance],
    polarity: position.polarity,
    target: target.id,
    target_name: target.name,
    target_fate: target.fate,
    issues: listed(target.issues.map(({ name }) => name)),
    date: position.date,
    event: position.event?.name ?? null,
    speaker: position.speaker?.name ?? null,
    evidentiality: position.evidentiality,
    evidentiality_means: EVIDENTIALITY_MEANING[position.evidentiality],
    corroboration: position.corroboration,
    summary: position.summary,
    sources: listed(position.sources.map((id) => titles.get(id) ?? id)),
    evidence: listed(evidence.map(({ source, start, end }) => `${source} ${start}-${end}`)),
    spans_proved: evidence.filter(({ verification }) => verification === 'PROVED').length,
  };
}

function sameInEveryRow(head: ExportHead): Readonly<Record<string, string>> {
  const { title, record, version, licence, digest, dates, filter, proof } = aboutOf(head);
  return { title, record, version, licence, digest, dates, filter, proof };
}

function listed(values: readonly string[]): string {
  return values.join(' | ');
}

function writeLine(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** Writes a cell: a text that begins like a formula gets an apostrophe before it. */
export function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs that begin a formula, in their wide forms too, and what spreadsheets skip before them. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

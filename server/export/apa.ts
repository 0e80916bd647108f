import { type Work, worksOf } from './citation.ts';
import type { ExportFormat } from './format.ts';

/** A view and its sources as a list of references in APA style. */
export const apa: ExportFormat = {
  name: 'apa',
  summary: 'a citation of the view and its sources, in APA style',
  mediaType: 'text/plain; charset=utf-8',
  extension: 'txt',
  sections: (head) => {
    const [record, ...sources] = worksOf(head);
    const of = sources.length === 0 ? [] : ['', 'Sources', '', ...sources.map(reference)];
    return [{ before: [reference(record), ...of].map((line) => `${line}\n`).join('') }];
  },
};

function reference({ author, year, title, version, publisher, url, notes }: Work): string {
  const form = version === null ? '' : ` (Version ${version}) [Data set]`;
  const named =
    author === title ? `${title} (${dated(year)}).` : `${author}. (${dated(year)}). ${title}`;
  const ends = author === title ? '' : `${form}.`;
  const from = publisher === null || publisher === author ? '' : ` ${publisher}.`;
  return [`${named}${ends}${from}`, ...notes.map((note) => ` ${note}.`), url ? ` ${url}` : ''].join(
    '',
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `2025, December 12`, to the precision that the date has; `n.d.` where there is none. */
function dated(date: string | null): string {
  if (date === null) return 'n.d.';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return `${year}, ${name}${day === undefined ? '' : ` ${Number(day)}`}`;
}

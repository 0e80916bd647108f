import { type Work, worksOf } from './citation.ts';
import type { ExportFormat } from './format.ts';

/** A view and its sources as entries of BibTeX. */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  summary: 'a citation of the view and its sources, in BibTeX',
  mediaType: 'application/x-bibtex; charset=utf-8',
  extension: 'bib',
  sections: (head) => [{ before: worksOf(head).map(entry).join('\n') }],
};

function entry({ key, author, year, title, version, publisher, url, notes }: Work): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escapeTex(author)}}`],
    ['title', `{${escapeTex(title)}}`],
    ['year', year?.slice(0, 4) ?? null],
    ['date', year],
    ['version', version === null ? null : escapeTex(version)],
    ['publisher', publisher === null ? null : escapeTex(publisher)],
    ['url', url === null ? null : withoutBraces(url)],
    ['note', notes.length === 0 ? null : escapeTex(notes.join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : `  ${name} = {${value}},\n`,
  );
  return `@misc{${key},\n${lines.join('')}}\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes a text so that TeX shows every sign of it, on one line. */
export function escapeTex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\~^{}$&#%_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
}

/** An address stands as it is; what would end the field is written as an address writes it. */
function withoutBraces(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

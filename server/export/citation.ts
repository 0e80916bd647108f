import { filterLine, proofLine } from './about.ts';
import type { ExportHead } from './export-view.ts';

/** A work to be cited. */
export type Work = {
  /** Word of ASCII letters, digits and hyphens: the key of an entry. */
  readonly key: string;
  readonly author: string;
  /** Null where it is not known. */
  readonly year: string | null;
  readonly title: string;
  /** `version 0.2.0`; null where it has none. */
  readonly version: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** What else belongs to it. */
  readonly notes: readonly string[];
};

/** The works that a view rests on: the record as the view shows it, then the sources of its evidence. */
export function worksOf(view: ExportHead): readonly [Work, ...Work[]] {
  const { title, record } = view;
  const cited: Work = {
    key: `demarche-${slug(record.name)}-${record.digest.slice(0, 8)}`,
    author: 'Demarche contributors',
    year: latestYear(view),
    title: title === record.name ? title : `${title}: ${record.name}`,
    version: record.version,
    publisher: 'Demarche',
    url: null,
    notes: [
      `SHA-256 of the record: ${record.digest}`,
      `Licence: ${record.licence}`,
      `Filter: ${filterLine(view)}`,
      `${view.count} positions${record.dates === null ? '' : `, ${record.dates.join(' to ')}`}`,
      proofLine(view),
    ],
  };
  return [cited, ...view.sources.map(sourceWork)];
}

/** A name as a word of ASCII letters, digits and hyphens. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'record';
}

/** The year that the record reaches to: a clock would make another citation of the same view each year. */
function latestYear({ record, sources }: ExportHead): string | null {
  const dates = [...(record.dates ?? []), ...sources.flatMap(({ date }) => date ?? [])];
  return dates.toSorted().at(-1)?.slice(0, 4) ?? null;
}

function sourceWork({ id, title, publisher, date, url }: ExportHead['sources'][number]): Work {
  return {
    key: slug(id),
    author: publisher ?? title,
    year: date,
    title,
    version: null,
    publisher,
    url,
    notes: [],
  };
}

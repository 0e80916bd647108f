import type { Stance } from '../../queries/vocabulary.ts';
import type { ExportHead } from './export-view.ts';
import { EVIDENTIALITY_MEANING, familyOf, LOOK, STANCE_MEANING } from './legend.ts';

/** What every export says of itself, each as one line of text. */
export type About = {
  readonly title: string;
  readonly record: string;
  readonly version: string;
  readonly licence: string;
  readonly digest: string;
  /** `2008 to 2026-01`; empty where no position is dated. */
  readonly dates: string;
  /** The question, or that it is the whole record. */
  readonly filter: string;
  readonly proof: string;
  readonly sources: string;
  readonly legend: string;
};

/** What a view says of itself in an export. */
export function aboutOf(view: ExportHead): About {
  const { title, record, sources } = view;
  return {
    title,
    record: record.name,
    version: record.version,
    licence: record.licence,
    digest: record.digest,
    dates: record.dates?.join(' to ') ?? '',
    filter: filterLine(view),
    proof: proofLine(view),
    sources: sources.map(sourceLine).join('; '),
    legend: [
      ...view.stances.map((stance) => `${stance} (${lookOf(stance)}): ${STANCE_MEANING[stance]}`),
      ...view.evidentialities.map((known) => `${known}: ${EVIDENTIALITY_MEANING[known]}`),
    ].join('; '),
  };
}

/** The filter in one line: `no-stance=oppose, stances=SUPPORTS`. */
export function filterLine({ filter }: ExportHead): string {
  if (filter.length === 0) return 'none: the whole record';
  return filter.map(([name, value]) => `${name}=${value}`).join(', ');
}

/** How much of the evidence was proved: `3 of 5 spans proved, 1 changed, 1 not at hand`. */
export function proofLine({ proof }: ExportHead): string {
  const { PROVED, CHANGED, SOURCE_NOT_SUPPLIED } = proof;
  const all = PROVED + CHANGED + SOURCE_NOT_SUPPLIED;
  const rest = [
    CHANGED === 0 ? [] : `${CHANGED} in a text that has changed`,
    SOURCE_NOT_SUPPLIED === 0 ? [] : `${SOURCE_NOT_SUPPLIED} in a text that was not at hand`,
  ].flat();
  return [`${PROVED} of ${all} spans proved against the sources`, ...rest].join(', ');
}

function lookOf(stance: Stance): string {
  const { line, colour } = LOOK[familyOf(stance)];
  return `${line} line, ${colour}`;
}

function sourceLine({ title, publisher, date, url }: ExportHead['sources'][number]): string {
  return [title, publisher, date, url].filter((part) => part !== null).join(', ');
}

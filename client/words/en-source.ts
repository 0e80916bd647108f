import type { Verification } from '../../queries/vocabulary.ts';
import { VERIFICATIONS } from '../../queries/vocabulary.ts';
import type { ReportWords } from '../store/report-link.ts';
import { counted } from './counting.ts';

const PROOF: Readonly<Record<Verification, string>> = {
  PROVED: 'proved against the source text',
  CHANGED: 'no longer as the record has it',
  SOURCE_NOT_SUPPLIED: 'not proved, for the text is not at hand here',
};

const reportText: ReportWords = ({ id, name }, { name: record, version, digest }) => ({
  title: `Report on ${id}`,
  body: [
    `About: ${name}`,
    `Id: ${id}`,
    `Record: ${record}, version ${version}`,
    `Digest: ${digest}`,
    '',
    'What is wrong, and how can it be known?',
    '',
  ].join('\n'),
});

/** The words of a source's panel. */
export const EN_SOURCE = {
  crumb: 'Source',
  open: (title: string): string => `What this source contributes: ${title}`,
  contributes: (shown: number, alone: number): string =>
    `It shows ${counted(shown, 'position')} here. ` +
    (alone === 0
      ? 'None rests on it alone.'
      : `${counted(alone, 'position')} ${alone === 1 ? 'rests' : 'rest'} on it alone.`),
  lists: {
    alone: 'Rests on it alone',
    carried: 'Inferred from what rests on it alone',
    agreed: 'Shown by others too',
  },
  text: 'Its text',
  spans: (spans: readonly Verification[]): string =>
    `${counted(spans.length, 'span')} of it are evidence: ${VERIFICATIONS.flatMap((outcome) => {
      const count = spans.filter((span) => span === outcome).length;
      return count === 0 ? [] : `${count} ${PROOF[outcome]}`;
    }).join(', ')}.`,
} as const;

/** The words of a report. */
export const EN_REPORT: { readonly link: string; readonly text: ReportWords } = {
  link: 'Report an error',
  text: reportText,
};

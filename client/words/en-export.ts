import type { ActorKind, Evidentiality, Verification } from '../../queries/vocabulary.ts';
import type { CitationStyle, DataFormat } from '../store/export-query.ts';
import { KIND_NOUNS, KNOWN_LABELS, VERIFICATION_WORDS } from './closed-lists.ts';
import { counted, dated } from './counting.ts';

/** How many spans have which outcome. */
type Proof = Readonly<Record<Verification, number>>;
type ByFormat = Readonly<Record<DataFormat, readonly [name: string, use: string]>>;
type ByStyle = Readonly<Record<CitationStyle, string>>;

/** The formats of data, each with what it is for. */
export const FORMAT_WORDS: ByFormat = {
  csv: ['CSV', 'positions, for a spreadsheet'],
  json: ['JSON', 'everything, for a program'],
  graphml: ['GraphML', 'for Cytoscape, yEd, igraph'],
  gexf: ['GEXF', 'for Gephi'],
};
/** The styles of citation. */
export const STYLE_WORDS: ByStyle = { apa: 'APA', bibtex: 'BibTeX' };

/** The words of what is taken away, and of the dialog that offers it. */
export const EN_EXPORT = {
  title: 'Take this view away',
  shows: (positions: number): string =>
    `What passes the filter now: ${counted(positions, 'position')}. Each file names its record, filter and sources.`,
  pictures: 'Picture',
  png: 'PNG',
  pngUse: 'for slides, at twice the size',
  svg: 'SVG',
  svgUse: 'for print, can be edited',
  print: 'Print or PDF',
  printUse: 'one page with its legend',
  snapshot: 'HTML snapshot',
  snapshotUse: 'one file that needs no server',
  thisView: (view: string): string => `${view}, as it stands`,
  viewWays: {
    csv: ['CSV of this view', 'its rows and columns'],
    json: ['JSON of this view', 'the same, for a program'],
  },
  fills:
    'Pale: unnamed observers only. Hollow: inferred. A dot: no evidence, which is not neutrality.',
  data: 'The positions behind it',
  cite: 'Cite',
  share: 'Share',
  address: 'Address of this view',
  embed: 'Embed in a page',
  embedNote:
    'Pages of this server may show it so; for others, its operator names them in DEMARCHE_EMBED_ORIGINS.',
  copy: 'Copy',
  copyOf: (what: string): string => `Copy: ${what}`,
  copied: 'Copied',
  selectToCopy: 'Press Ctrl+C, or ⌘C, to copy what is marked.',
  waiting: 'The server is asked what this view rests on.',
  refused: (message: string): string => `Nothing can be taken away now: ${message}.`,
  tooMany: (most: number): string =>
    `A snapshot holds ${counted(most, 'position')} at most; narrow the filter, or take the data.`,
  noPicture: 'The picture could not be drawn.',
  retrieved: (address: string): string => `View: ${address}`,
  sentence: (positions: number, actors: number, targets: number): string =>
    `${counted(positions, 'position')} of ${counted(actors, 'actor')} on ${counted(targets, 'text or ask', 'texts and asks')}`,
  against: (count: number): string => `Against: ${counted(count, 'actor')}`,
  stake: 'What is at stake, in the order of the texts',
  for: (count: number): string => `For: ${counted(count, 'actor')}`,
  filter: (parts: readonly string[]): string =>
    parts.length === 0 ? 'Filter: none; the whole record.' : `Filter: ${parts.join('; ')}.`,
  dial: (dial: Evidentiality): string => `evidence down to ${KNOWN_LABELS[dial].toLowerCase()}`,
  window: (from: string | null, to: string | null): readonly string[] => [
    ...(from === null ? [] : [`from ${dated(from)}`]),
    ...(to === null ? [] : [`to ${dated(to)}`]),
  ],
  hidden: (names: readonly string[]): string => `hidden by hand: ${names.join(', ')}`,
  without: (facet: string, values: readonly string[]): string =>
    `${facet}: without ${values.join(', ')}`,
  dates: (first: string, last: string): string =>
    `Dates of the positions: ${dated(first)} to ${dated(last)}.`,
  sources: (sources: readonly string[]): string => `Sources: ${sources.join('; ')}.`,
  record: ({ name, version, licence, digest }: RecordWords): string =>
    `Record: ${name}, version ${version}, ${licence}, SHA-256 ${digest}. Made with Demarche.`,
  span: ({ paraphrase, start, end, sha256, verification }: SpanWords, source: string): string =>
    `${paraphrase} ${source}, characters ${start} to ${end}, SHA-256 ${sha256.slice(0, 12)}…; ${VERIFICATION_WORDS[verification]}.`,
  proof: (proof: Proof): string => {
    const { PROVED, CHANGED, SOURCE_NOT_SUPPLIED } = proof;
    const all = PROVED + CHANGED + SOURCE_NOT_SUPPLIED;
    const parts = [
      `${PROVED} of ${counted(all, 'span')} proved against the sources`,
      CHANGED === 0 ? [] : `${CHANGED} in a text that has changed`,
      SOURCE_NOT_SUPPLIED === 0 ? [] : `${SOURCE_NOT_SUPPLIED} in a text that was not at hand`,
    ];
    return `Evidence: ${parts.flat().join(', ')}.`;
  },
  kind: (kind: ActorKind): string => KIND_NOUNS[kind][0],
  outline: 'Who holds what',
  table: 'Positions',
  evidence: 'Evidence and sources',
  snapshotNote:
    'A snapshot: it holds all that it shows and asks nobody. The living view stands at its server.',
  jsonNote: 'The same as data stands in this file, in the script element "demarche-view".',
  columns: ['Actor', 'Stance', 'On', 'How it is known', 'Date', 'In short'],
} as const;

type SpanWords = {
  readonly paraphrase: string;
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
  readonly verification: Verification;
};
type RecordWords = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly digest: string;
};

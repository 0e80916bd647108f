import type { WORDINGS } from '../../queries/vocabulary.ts';
import type { Look } from '../store/stance-units.ts';
import { counted, listed } from './counting.ts';

type Side = 'against' | 'for';
type Wording = (typeof WORDINGS)[number];

/** How a sign is filled. */
export const LOOK_WORDS: Readonly<Record<Look, string>> = {
  full: 'named',
  thin: 'unnamed observers only',
  hollow: 'inferred',
};
/** What stands for a verb where there is none. */
export const WORDING_WORDS: Readonly<Record<Wording, string>> = {
  VERBATIM: 'no verb',
  REPORTED: 'reported',
};

/** The words of the texts, clause by clause. */
export const EN_CLAUSES = {
  title: 'The texts, clause by clause',
  key: 'Signs',
  ask: 'ask',
  heads: {
    label: 'Label',
    name: 'What it says, in our words',
    verb: 'Verb',
    against: 'Against',
    for: 'For',
    fate: 'Became',
  },
  unit: (actor: string, family: string, look: Look): string =>
    look === 'full' ? `${actor} ${family}` : `${actor} ${family}, ${LOOK_WORDS[look]}`,
  side: (side: Side, names: readonly string[]): string =>
    names.length === 0 ? `nobody on record ${side}` : `${names.length} ${side}: ${listed(names)}`,
  total: (side: Side, count: number): string => `${side === 'against' ? '−' : '+'}${count}`,
  binds: (rank: number, most: number): string => `how much the verb binds: ${rank} of ${most}`,
  noEvidence: 'no evidence',
  left: (count: number): string => `${counted(count, 'more clause')} not listed here`,
  mostOpposed: (shown: number, all: number): string =>
    shown === all
      ? `${counted(all, 'text')}, those that most actors are against first.`
      : `The ${shown} texts that most actors are against, of ${counted(all, 'text')}. For all texts of one issue, choose it above.`,
  cemetery: 'Dropped on the way',
  asks: (count: number): string => counted(count, 'ask'),
  noneDropped: 'No source says that anything was dropped.',
  droppedElsewhere: (count: number): string =>
    `${counted(count, 'ask')} on record ${count === 1 ? 'was' : 'were'} dropped, but from none of the texts that are here.`,
  lastSeen: 'Last in',
  byTexts: 'Word by word, both texts being at hand:',
  byNames: 'Word by word, in our words, for the texts are not both at hand:',
  askedBy: 'Asked by',
  silent: 'Silent',
  knownFrom: 'Known from',
  instead: 'Instead',
  nothing: 'nothing',
} as const;

/** What a reader can choose within the views. */
export const EN_OPTIONS = {
  texts: {
    title: 'Show',
    values: { spoken: 'Spoken to', all: 'All clauses', disputed: 'Only disputed' },
  },
  level: {
    title: 'Columns',
    values: { clause: 'Clauses', issue: 'Issues', instrument: 'Texts' },
  },
  beside: {
    title: 'Topics',
    values: { issue: 'Issues', clause: 'Clauses', instrument: 'Texts' },
  },
  first: {
    title: 'First',
    values: { differences: 'Differences', agreements: 'Agreements' },
  },
  ways: {
    title: 'Ways',
    values: { '3': '3', '10': '10', '30': '30' },
  },
  topics: {
    title: 'Topics',
    values: { issue: 'Issues', clause: 'Clauses', instrument: 'Texts' },
  },
  camps: {
    title: 'Camps by',
    values: {
      signed_camps: 'Signed modularity',
      louvain: 'Louvain',
      average_linkage: 'Average linkage',
      ward: 'Ward',
      concor: 'CONCOR',
    },
  },
  layout: {
    title: 'Layout',
    values: { stance: 'Stance', force: 'Force', layers: 'Layers', ego: 'Ego' },
  },
  hulls: { title: 'Outlines', values: { none: 'None', blocs: 'Blocs', camps: 'Camps' } },
  hops: { title: 'Steps', values: { 1: '1', 2: '2', 3: '3' } },
  below: {
    title: 'Below the axis',
    values: { moments: 'What happened', table: 'Table' },
  },
  relation: {
    title: 'Ties',
    values: { subtract: 'Agree less clash', congruence: 'Agree', conflict: 'Clash' },
  },
  likeness: {
    title: 'Alike by',
    values: { sign: 'for or against', exact: 'the same stance', ordinal: 'distance' },
  },
  norm: {
    title: 'Divided by',
    values: {
      none: 'nothing',
      agreement: 'topics shared',
      average: 'mean of topics',
      jaccard: 'topics of either (Jaccard)',
      cosine: 'root of the product (cosine)',
      dna_cosine: 'product of topics (DNA)',
    },
  },
  least: {
    title: 'Ties from',
    values: { any: 'any weight', '0.25': '0.25', '0.5': '0.5', '1': '1', '2': '2', '3': '3' },
  },
  order: {
    title: 'Order',
    values: { clustered: 'Alike together', name: 'Name', activity: 'Most positions' },
  },
} as const;

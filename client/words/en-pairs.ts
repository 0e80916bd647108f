import type { NodeKind } from '../../queries/vocabulary.ts';
import type { Verdict } from '../store/comparison.ts';
import { counted, listed } from './counting.ts';

/** What the cells of a topic say together, as headings. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  opposed: 'They disagree',
  mixed: 'One is on both sides',
  apart: 'They lean apart',
  alike: 'They agree',
  alone: 'Only one takes a side',
  aside: 'Nobody takes a side',
};
/** What a link says of its source, the name of which stands before it. */
const LINK_WORDS: Readonly<Record<string, string>> = {
  PART_OF: 'is a part of',
  CONCERNS: 'concerns',
  MEMBER_OF: 'is a member of',
  BECAME: 'became',
  RECALLS: 'recalls',
  SPEAKS_FOR: 'speaks for',
};
/** Kinds of node, in the singular. */
const KIND_WORDS: Readonly<Partial<Record<NodeKind, string>>> = {
  STATE: 'state',
  ORGANISATION: 'organisation',
  PERSON: 'person',
  INSTRUMENT: 'text',
  CLAUSE: 'clause or ask',
  ISSUE: 'issue',
};

const COMPARE = {
  title: 'Compare',
  heading: (names: readonly string[]): string => listed(names),
  withWhom: (name: string): string => `Compare ${name} with whom?`,
  whom: 'Who is to stand side by side?',
  how: 'Two to four actors, topic by topic: what each holds, where they differ and where they agree.',
  add: 'Add an actor',
  addPrompt: 'Add an actor',
  full: 'Four is the most that can be read side by side.',
  takeOut: (name: string): string => `Take out ${name}`,
  fellows: 'On most of the same issues',
  active: 'With most positions',
  shares: (count: number): string => counted(count, 'issue'),
  holds: (count: number): string => counted(count, 'position'),
  sum: (topics: number, both: number): string =>
    `${counted(topics, 'topic')}; ${both === 0 ? 'none' : both} on which all of them take a side.`,
  agreement: (share: number): string => `They agree on ${Math.round(share * 100)} %`,
  agreementMeans: 'of the topics that two of them share, as a mean over pairs.',
  table: 'Side by side, topic by topic',
  topic: 'Topic',
  noEvidence: 'no evidence',
  count: (count: number): string => counted(count, 'position'),
  left: (count: number): string => `${counted(count, 'more topic')}, in the order of their names`,
  nothing: 'None of them is on record with anything that the filters let through.',
} as const;

const PATH = {
  title: 'How are they connected?',
  from: 'From',
  to: 'To',
  prompt: 'Actor, text or issue',
  change: (name: string): string => `Choose another than ${name}`,
  swap: 'Swap',
  how: 'Choose two: actors, texts or issues. The shortest ways from one to the other are told as sentences and drawn, each step with what shows it.',
  found: (count: number, more: boolean): string =>
    `${counted(count, 'way')}, the shortest first${more ? '; there are more' : ''}.`,
  steps: (hops: number): string => counted(hops, 'step'),
  none: (from: string, to: string): string =>
    `Nothing that the filters let through leads from ${from} to ${to} within six steps.`,
  noneMeans: 'That is no evidence of a connection, and no evidence that there is none.',
  table: 'Step by step, with what shows it',
  columns: { step: 'Step', known: 'Known', shown: 'Shown by' },
  said: ({ from, verb, to }: { from: string; verb: string; to: string }): string =>
    `${from} ${verb} ${to}`,
  structure: 'how the record is put together',
  shown: 'on record',
  evidence: (count: number): string => `Evidence, ${counted(count, 'span')}`,
  undirected: 'is linked to',
  on: (verb: string): string => `${verb} →`,
  back: (verb: string): string => `← ${verb}`,
} as const;

/** The words of the comparison and of the connection. */
export const EN_PAIRS: {
  readonly compare: typeof COMPARE;
  readonly path: typeof PATH;
  readonly verdicts: typeof VERDICT_WORDS;
  readonly links: typeof LINK_WORDS;
  readonly kinds: typeof KIND_WORDS;
} = {
  compare: COMPARE,
  path: PATH,
  verdicts: VERDICT_WORDS,
  links: LINK_WORDS,
  kinds: KIND_WORDS,
};

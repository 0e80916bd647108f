import type { Fate } from '../../queries/vocabulary.ts';
import { FATE_WORDS } from './closed-lists.ts';
import { counted, dated, listed, within } from './counting.ts';

/** The words of the panel of what is selected. */
export const EN_DETAILS = {
  firstOf: (count: number): string =>
    `Stands for ${counted(count, 'position')} that are alike; the sentence and the evidence are those of the first.`,
  position: 'Position',
  actor: 'Actor',
  target: 'Text or ask',
  claimOf: (actor: string, rule: string): string => `${actor}: ${rule.toLowerCase()}`,
  claim: 'Alleged contradiction',
  ofSeveral: (index: number, count: number): string =>
    `${index} of ${count} by this actor on this target`,
  inferredNote: (premises: number): string =>
    `No source says this. It follows from ${counted(premises, 'position')}, and leaves the picture when inferences stop counting.`,
  fromWhat: 'From what, and by which step',
  so: (sentence: string): string => `So: ${sentence}`,
  evidence: 'Evidence',
  noEvidence: 'No evidence.',
  loading: 'Fetching the evidence',
  failed: 'The evidence got no answer.',
  unknown: (id: string): string => `Nothing on record has the id ${id}.`,
  unknownWhy:
    'The address may be of another record, or the record may have changed since. What you look for may be found by its name.',
  searchInstead: 'Search by name',
  letGo: 'Select nothing',
  facts: { target: 'Target', date: 'Date', forum: 'Forum', speaker: 'Voiced by', agree: 'Sources' },
  known: 'Known',
  noDate: 'no date on record',
  noForum: 'no forum on record',
  agree: (count: number): string =>
    count === 0
      ? 'None says it of itself'
      : `${counted(count, 'source')} ${count === 1 ? 'shows' : 'agree on'} it`,
  phrase: (phrase: string): string => `In the source’s words: “${phrase}”`,
  span: (start: number, end: number): string => `Check the span: characters ${start} to ${end}`,
  spanMeans:
    'Characters are Unicode code points of the source text, counted from 0, the end left out. The hash is over their UTF-8 bytes.',
  openSource: 'Open the source',
  newTab: '(new tab)',
  date: (date: string): string => dated(date),
  groups: {
    oppose: 'Against',
    reserve: 'With reservations',
    abstain: 'Abstains',
    conditional: 'With conditions',
    support: 'For',
    none: 'Silent, withdrew or absent',
  },
  inPositions: (count: number): string => `in ${counted(count, 'position')}`,
  others: (count: number): string =>
    `No evidence on ${counted(count, 'other actor')}. That is not neutrality.`,
  leftOut: (count: number): string =>
    `${counted(count, 'position')} on record ${count === 1 ? 'is' : 'are'} left out here by the dial or the filters.`,
  letAllCount: 'Let everything count',
  movers: 'Room to move',
  moversMean: 'On the same issue, elsewhere on record, these take the other side:',
  noMovers: 'No evidence: nobody here takes the other side on the same issue elsewhere.',
  wouldAccept: 'What it would accept',
  compareWith: 'Compare with …',
  connectedTo: 'How is it connected to …',
  noAnswer: 'No answer to the allegation is on record.',
  sides: 'The two sides',
  byRule: 'Contradiction, found by rule',
  toFindings: 'To the contradictions',
  requests: 'Also on record',
  asked: (asker: string, answer: string | null): string =>
    answer === null
      ? `Asked for comment by ${asker}; no answer came. That is not silence at the table.`
      : `Asked for comment by ${asker}; answered: ${answer}`,
  aliases: (names: readonly string[]): string => `Also known as ${names.join(', ')}`,
  memberOf: (name: string, role: string | null): string =>
    role === null ? `Member of ${name}` : `${name}: ${role}`,
  speaksFor: (names: readonly string[]): string => `Speaks for ${listed(names)}`,
  became: 'What became of it',
  noFate: 'Not on record: no source says what became of it.',
  step: (change: Fate, to: string | null): string =>
    to === null ? FATE_WORDS[change] : `${FATE_WORDS[change]}; in its place: ${within(to)}`,
  cameFrom: (from: string, change: Fate): string => `from ${within(from)}, ${FATE_WORDS[change]}`,
  askOf: (instrument: string): string => `An ask of “${instrument}”, known from reports only`,
  clauseOf: (instrument: string, label: string | null): string =>
    label === null ? `Part of “${instrument}”` : `${label} of “${instrument}”`,
  verb: (verb: string): string => `operative verb: ${verb}`,
  issues: 'Issues',
  recalls: (names: readonly string[]): string => `Recalls ${listed(names)}`,
  recalledBy: (names: readonly string[]): string => `Recalled by ${listed(names)}`,
  madeBy: (body: string): string => `Made under ${body}`,
  why: 'See why',
  whole: 'The whole sheet',
  leaveOut: 'Leave out inferences',
  countAgain: 'Count inferences again',
} as const;

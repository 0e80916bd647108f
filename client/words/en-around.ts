import type { ActorKind, Evidentiality, Fate } from '../../queries/vocabulary.ts';
import { FATE_WORDS, KIND_NOUNS, KNOWN_WORDS } from './closed-lists.ts';
import { counted, listed, within } from './counting.ts';
import { type Said, stanceOn } from './en-panel.ts';

/** The words of search, of the facets and of the table. */
export const EN_AROUND = {
  rowBack: 'Back along the row',
  rowOn: 'On along the row',
  ask: 'Ask the record',
  searchPrompt: 'Actor, clause, word',
  search: 'Search the record',
  searchHits: (count: number): string => counted(count, 'match', 'matches'),
  searchNone: 'Nothing on record matches.',
  searchFailed: 'The search got no answer.',
  matchedAs: (alias: string): string => `as “${alias}”`,
  find: 'Find by name',
  findIn: (facet: string): string => `Find by name: ${facet}`,
  noneFound: 'None is called that.',
  only: 'only',
  onlyThis: (label: string): string => `Only ${label}`,
  all: 'all',
  allOf: (facet: string): string => `All of: ${facet}`,
  noneOnRecord: 'not on record',
  noSource: 'no source of its own',
  supportsMeans: 'Supports: proposes, commits or supports.',
  roundSquare: 'Round leans for, square leans against. Hollow is inferred.',
  sidesMean: 'Against stands left and for stands right, in every language.',
  rowsShown: (shown: number, all: number): string =>
    `${counted(shown, 'row')} of ${counted(all, 'row')} shown`,
  moreRows: (count: number): string => `Show ${counted(count, 'more row', 'more rows')}`,
  close: 'Close',
  tableTitle: 'Positions that are drawn',
  columns: {
    actor: 'Actor',
    stance: 'Stance',
    target: 'On',
    known: 'How it is known',
    date: 'Date',
    sources: 'Sources',
    count: 'Positions',
  },
  copyCsv: 'Copy as CSV',
  sortBy: (column: string): string => `Sort by ${column.toLowerCase()}`,
} as const;

/** The words of the questions, the outline and the introduction. */
export const EN_ASIDE = {
  whoOpposed: (target: string): string => `Who opposed ${within(target)}?`,
  whereContradicts: (actor: string): string => `Where does ${actor} contradict its commitments?`,
  whatHappened: (target: string): string => `What happened to ${within(target)}?`,
  whoSilent: 'Who was silent?',
  whatAccept: 'What could all camps accept?',
  shared: (topics: number): string => (topics === 0 ? 'nothing yet' : counted(topics, 'topic')),
  whereTurned: (actor: string): string => `Where did ${actor} change sides?`,
  whatDivides: 'What divides them most?',
  split: (against: number, pro: number): string => `${against} against, ${pro} for`,
  whereAlone: (actor: string): string => `Where does ${actor} stand against most others?`,
  texts: (count: number): string => counted(count, 'text'),
  whatBothWays: (actor: string): string => `What is ${actor} for and against?`,
  actors: (counts: readonly (readonly [ActorKind, number])[]): string =>
    listed(counts.map(([kind, count]) => counted(count, ...KIND_NOUNS[kind]))),
  cases: (count: number): string => counted(count, 'case'),
  positions: (count: number): string => counted(count, 'position'),
  fate: (fate: Fate): string => FATE_WORDS[fate],
  outlineActors: (count: number): string => `Actors, ${count}`,
  outlineHidden: (count: number): string => `Hidden: ${count}`,
  outlineMarked: ', marked',
  outlineCollapsed: ', collapsed',
  outlinePinned: ', kept in its place',
  outlineTargets: (count: number): string => `Texts and asks, ${count}`,
  outlineNode: (name: string, count: number): string =>
    count === 0 ? `${name}, no evidence` : `${name}, ${counted(count, 'position')}`,
  outlinePosition: (said: Said, summary: string, known: Evidentiality): string =>
    [`${stanceOn(said)}.`, summary, `Known ${KNOWN_WORDS[known]}.`]
      .filter((part) => part)
      .join(' '),
  intro: {
    map: 'Who is against stands left, who is for stands right, and what they speak to stands between, in the order of the texts. Choose anything to see how it is known.',
    matrix:
      'A row is an actor, a column a topic, and a mark what is on record. Actors who said alike stand together, so that camps show as blocks. An empty cell is no evidence, not neutrality.',
    clauses:
      'Each text with its clauses in order: the bar has those for it right of the line and those against it left. What was struck stands below, with those who opposed it.',
    coalitions:
      'Actors who agree on the topics they share make a camp, and those who clash stand apart. The closer to the middle of its camp, the more firmly an actor stands there.',
    contradictions:
      'Two things on record that do not go together, each with its evidence, and with the innocent ways to read them. No card says that anybody lied.',
    timeline:
      'A column is as much time as the sources date: a day, a month or a year. Those for stand above the line and those against below it; what happened then follows underneath.',
    table:
      'A row is a position: exactly those that the other views draw. Choose one to see how it is known.',
    compare:
      'A row is a topic, a column an actor. No evidence is not agreement, and not neutrality.',
    path: 'Each way is a chain of what is on record. That two are connected does not say that they act together.',
    coverage: 'What the record covers and what it does not: a gap here is a gap in every view.',
    method:
      'How the record was made, so that anyone can make it again and see whether the same comes out.',
  },
  disputed: 'Where opposition piles up',
  against: (count: number): string => `${count} against`,
  alleged: (claimant: string): string => `Alleged by ${claimant}`,
} as const;

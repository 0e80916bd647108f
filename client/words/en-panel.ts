import type { ActorKind, Evidentiality, Fate, Stance } from '../../queries/vocabulary.ts';
import { FATE_WORDS, KIND_NOUNS, KNOWN_WORDS, STANCE_WORDS } from './closed-lists.ts';
import { counted, dated, listed, within } from './counting.ts';

type Said = { readonly actor: string; readonly stance: Stance; readonly target: string };

const stanceOn = ({ actor, stance, target }: Said): string =>
  `${actor} ${STANCE_WORDS[stance]} ${within(target)}`;

/** The words of the questions, the outline and the panel. */
export const EN_PANEL = {
  whoOpposed: (target: string): string => `Who opposed ${within(target)}?`,
  whereContradicts: (actor: string): string => `Where does ${actor} contradict its commitments?`,
  whatHappened: (target: string): string => `What happened to ${within(target)}?`,
  whoSilent: 'Who was silent?',
  whatBothWays: (actor: string): string => `What is ${actor} for and against?`,
  actors: (counts: readonly (readonly [ActorKind, number])[]): string =>
    listed(counts.map(([kind, count]) => counted(count, ...KIND_NOUNS[kind]))),
  cases: (count: number): string => counted(count, 'case'),
  positions: (count: number): string => counted(count, 'position'),
  fate: (fate: Fate): string => FATE_WORDS[fate],

  firstOf: (count: number): string =>
    `Stands for ${counted(count, 'position')} that are alike; the sentence and the evidence are those of the first.`,
  said: (said: Said): string => stanceOn(said),
  outlineActors: (count: number): string => `Actors, ${count}`,
  outlineTargets: (count: number): string => `Texts and asks, ${count}`,
  outlineNode: (name: string, count: number): string =>
    count === 0 ? `${name}, no evidence` : `${name}, ${counted(count, 'position')}`,
  outlinePosition: (said: Said, summary: string, known: Evidentiality): string =>
    [`${stanceOn(said)}.`, summary, `Known ${KNOWN_WORDS[known]}.`]
      .filter((part) => part)
      .join(' '),
  mute: (stance: Stance, target: string): string =>
    `${STANCE_WORDS[stance].replace('was ', '')} ${within(target)}`,

  introTitle: 'How to read this',
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
  position: 'Position',
  actor: 'Actor',
  target: 'Text or ask',
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
  alleged: (claimant: string): string => `Alleged by ${claimant}`,
  noAnswer: 'No answer to the allegation is on record.',
  answered: (answer: string): string => answer,
  sides: 'The two sides',
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
  leaveOut: 'Leave out inferences',
  countAgain: 'Count inferences again',

  liveActor: (actor: string, parts: readonly string[]): string =>
    parts.length === 0 ? `${actor}: no evidence.` : `${actor} ${listed(parts)}.`,
  livePart: (stance: string, count: number): string => `${stance} ${counted(count, 'target')}`,
  liveTarget: (target: string, against: number, forIt: number): string =>
    `${target}: ${against} against, ${forIt} for.`,
  liveLinks: (count: number): string => `${counted(count, 'position')} shown.`,
  inferredPart: (count: number): string => `${count} of them by inference`,
} as const;

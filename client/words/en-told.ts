import type { Stance } from '../../queries/vocabulary.ts';
import type { CampLabel } from '../store/camps.ts';
import type { Doubt, Reading, ToldFinding, ToldSide } from '../store/finding.ts';
import type { Named } from '../store/record.ts';
import type { ToldNote, ToldRequest } from '../store/told.ts';
import { KIND_NOUNS } from './closed-lists.ts';
import { counted } from './counting.ts';

/** What an actor does that holds a stance, in a sentence that tells of it. */
export const SAYS: Readonly<Record<Stance, string>> = {
  PROPOSES: 'proposes',
  COMMITS: 'is committed to',
  SUPPORTS: 'supports',
  CONDITIONAL: 'conditionally supports',
  ABSTAINS: 'abstains on',
  RESERVES: 'has reservations about',
  OPPOSES: 'opposes',
  SILENT: 'is silent on',
  WITHDREW: 'withdrew from',
  ABSENT: 'was absent from',
};
const LEANS: Readonly<Record<ToldSide['lean'], string>> = {
  FOR: 'is for',
  AGAINST: 'is against',
  NEITHER: 'is neither',
};

/** A name in a sentence, as the record writes it. */
export const quoted = (named: Named | null): string => `“${named?.name ?? ''}”`;

const when = ({ date }: ToldSide): string => (date === null ? '' : ` (${date})`);

function listed(names: readonly Named[]): string {
  const [last, ...before] = names.map(quoted).toReversed();
  return [before.toReversed().join(', '), last].filter((part) => part).join(' and ');
}

function place({ target, instrument }: ToldSide): string {
  const part = instrument !== null && instrument.id !== target?.id;
  return part ? `${quoted(target)} in ${quoted(instrument)}` : quoted(target);
}

const stand = (side: ToldSide): string =>
  `${side.stance === null ? LEANS[side.lean] : SAYS[side.stance]} ${place(side)}${when(side)}`;
const held = (side: ToldSide): string => `${side.actor?.name ?? ''} ${stand(side)}`.trimStart();
const house = ({ forum }: ToldSide): string =>
  forum === null ? '' : ` in the house of ${forum.name}`;

function about({ left, right, issues }: ToldFinding): string {
  const alone = left.target?.id === right.target?.id || issues.length === 0;
  return alone ? '.' : `; both concern ${listed(issues)}.`;
}

const STATEMENTS: Readonly<Record<ToldFinding['rule'], (told: ToldFinding) => string>> = {
  COMMITMENT: ({ left, right }) => `${held(left)} and ${stand(right)}`,
  REVERSAL: ({ left, right }) => `${held(left)}, and later ${stand(right)}`,
  FORUM: ({ left, right }) => `${held(left)}${house(left)}, and ${stand(right)}${house(right)}`,
  BLOC: ({ left, right }) =>
    `${left.actor?.name}, of ${right.actor?.name}, ${stand(left)}, while ${held(right)}`,
  SOURCES: ({ left, right }) =>
    `One source has it that ${held(left)}, and another that it ${stand(right)}`,
  REGRESSION: ({ left, right, issues }) =>
    `${quoted(right.target)}${when(right)} recalls ${quoted(left.target)}${when(left)} and leaves out ${listed(issues)}`,
};
/** Rules whose sentence says by itself what the sides share. */
const WHOLE: readonly ToldFinding['rule'][] = ['SOURCES', 'REGRESSION'];

function sideName({ actor, target, date }: ToldSide): string {
  if (actor === null) return `what stands in ${quoted(target)}`;
  return `${actor.name} on ${quoted(target)}${date === null ? '' : ` (${date})`}`;
}

const force = ({ instrument }: ToldSide): string =>
  `${quoted(instrument)} is ${instrument?.force ?? ''}`;

const DOUBTS: Readonly<Record<Doubt['code'], (side: ToldSide, other: ToldSide) => string>> = {
  ONE_SOURCE: (side) => `Only one source shows ${sideName(side)}.`,
  UNNAMED_OBSERVERS: (side) => `Known by unnamed observers only: ${sideName(side)}.`,
  INFERENCE: (side) => `Known by inference only: ${sideName(side)}.`,
  UNNAMED_OBSERVERS_AND_INFERENCE: (side) =>
    `Known by unnamed observers and inference only: ${sideName(side)}.`,
  OTHER_FORCE: (left, right) => `${force(left)} and ${force(right)}.`,
  LONG_APART: () => 'More than five years lie between the two sides.',
};

const READINGS: Readonly<Record<Reading, string>> = {
  OTHER_SCOPE: 'Other scope: the two texts may mean different things by what they share.',
  OTHER_FORCE:
    'Other force: one text binds more than the other, and may be resisted for that alone.',
  SINGLE_SOURCE: 'Single source: one side rests on one source, which may be mistaken.',
  UNNAMED_OBSERVERS: 'Unnamed observers: nobody answers by name for what one side is said to hold.',
  INFERRED: 'Inferred: no source says one side in so many words.',
  LONG_AGO: 'Long ago: views may change in more than five years.',
  CHANGED_MANDATE: 'Changed mandate: between the two sides the actor left what bound it.',
  BODY_ALONE: 'The body spoke without the member, which need not have agreed.',
  RECALL_KEEPS: 'To recall a text may be to keep what it says, without saying it again.',
};

const NOTES: Readonly<Record<ToldNote['code'], (note: ToldNote) => string>> = {
  NO_POLARITY: () => 'no position with a polarity passes the filter',
  ONE_ACTOR: ({ name }) => `only one actor is on record here, ${name}: no two actors`,
  NO_SHARED_TOPIC: () => 'no two actors spoke to the same topic',
  NO_CAMP: () => 'every two actors agree as often as not: no camp',
  ONE_CAMP: () => 'all who have a tie are in one camp',
  CAMPS_OF_ONE: () => 'no two actors stand together: each is a camp alone',
  ACTORS_NOT_SET_AGAINST_ALL: ({ count }) =>
    `${count} actors hold too much to set all of it against all of it: of them only what they hold on one and the same target is compared`,
  PAIRS_CUT: ({ count }) => `of each rule at most ${count} pairs of positions are taken`,
};

const CUT: readonly ToldNote['code'][] = ['ACTORS_NOT_SET_AGAINST_ALL', 'PAIRS_CUT'];

const names = (topics: readonly Named[]): string => topics.map(({ name }) => name).join(', ');

const TEXTS = {
  own: (name: string): string => name,
  /** Names beside one another, where there is no room for a sentence. */
  beside: (names: readonly string[]): string => names.join(', '),
  statement: (finding: ToldFinding): string =>
    `${STATEMENTS[finding.rule](finding)}${WHOLE.includes(finding.rule) ? '.' : about(finding)}`,
  doubt: ({ code, side }: Doubt, { left, right }: ToldFinding): string =>
    side === 'RIGHT' ? DOUBTS[code](right, left) : DOUBTS[code](left, right),
  request: ({ asker, actor, about, answer }: ToldRequest): string =>
    answer === null
      ? `${actor} was asked by ${asker} for comment on “${about}” and gave no answer; that the claim itself was put to it is not on record.`
      : `Asked by ${asker} for comment on “${about}”, ${actor} answered: ${answer}`,
  camp: ({ labelFor, labelAgainst, memberCounts }: CampLabel): string =>
    [
      labelFor.length === 0 ? '' : `for: ${names(labelFor)}`,
      labelAgainst.length === 0 ? '' : `against: ${names(labelAgainst)}`,
      labelFor.length + labelAgainst.length === 0 ? 'no topic of its own' : '',
      memberCounts.map(({ kind, count }) => counted(count, ...KIND_NOUNS[kind])).join(', '),
    ]
      .filter((part) => part !== '')
      .join('; '),
  notes: (notes: readonly ToldNote[]): string => {
    const said = notes.map((note) => NOTES[note.code](note)).join('; ');
    return notes.some(({ code }) => CUT.includes(code))
      ? `${said}. Narrow the filter for more.`
      : said;
  },
} as const;

/** What is told of an answer whose parts the API hands on: as the API itself says it. */
export const EN_TOLD: typeof TEXTS & { readonly readings: typeof READINGS } = {
  ...TEXTS,
  readings: READINGS,
};

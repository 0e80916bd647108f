import type { Doubt, ToldFinding, ToldSide } from '../../../client/store/finding.ts';
import type { NotePart } from '../../../client/store/note.ts';
import type { Named } from '../../../client/store/record.ts';
import type { ToldStep } from '../../../client/store/way.ts';
import { plain } from '../../../client/words/own-words.ts';

const named = (id: string, name: string): Named => ({ id, name });
const MINES = { ...named('instrument:mines', 'QQ1'), force: 'binding' };
/** A side of it. */
export const SIDE: ToldSide = {
  actor: named('state:AAA', 'QQ0'),
  target: named('clause:mines/1', 'QQ2'),
  instrument: MINES,
  forum: named('org:club', 'QQ3'),
  stance: 'COMMITS',
  lean: 'FOR',
  date: '2019',
};
const OTHER: ToldSide = {
  ...SIDE,
  target: named('clause:ore/1', 'QQ4'),
  instrument: { ...named('instrument:ore', 'QQ5'), force: 'non-binding' },
  stance: 'OPPOSES',
  lean: 'AGAINST',
  date: '2025-12-04',
};
/** What the sides share. */
export const ISSUES: readonly Named[] = [named('issue:a', 'QQ6'), named('issue:b', 'QQ7')];
/** Two sides that contradict each other, each name a token that no language has. */
export const COMMITMENT: ToldFinding = {
  rule: 'COMMITMENT',
  left: SIDE,
  right: OTHER,
  issues: ISSUES,
};

/** Every rule. */
export const RULES = ['COMMITMENT', 'REVERSAL', 'FORUM', 'BLOC', 'SOURCES', 'REGRESSION'] as const;
/** A reason of every kind. */
export const DOUBTS: readonly Doubt[] = [
  { code: 'ONE_SOURCE', side: 'RIGHT' },
  { code: 'UNNAMED_OBSERVERS', side: 'LEFT' },
  { code: 'INFERENCE', side: 'LEFT' },
  { code: 'UNNAMED_OBSERVERS_AND_INFERENCE', side: 'LEFT' },
  { code: 'OTHER_FORCE', side: null },
  { code: 'LONG_APART', side: null },
];
/** Every note. */
export const NOTES: readonly NotePart['code'][] = [
  ...(['NO_POLARITY', 'ONE_ACTOR', 'NO_SHARED_TOPIC', 'NO_CAMP', 'ONE_CAMP'] as const),
  ...(['CAMPS_OF_ONE', 'ACTORS_NOT_SET_AGAINST_ALL', 'PAIRS_CUT'] as const),
];

type Link = ToldStep['links'][number];

const link = (source: string, target: string, type: string): Link => ({
  ...{ source, target, type, stance: null },
});
const opposed = (source: string, target: string): Link => ({
  ...{ source, target, type: 'POSITION', stance: 'OPPOSES' },
});
const UGA = named('state:UGA', 'QQ8');
const CHN = named('state:CHN', 'QQ9');
const CLUB = named('org:club', 'QQ10');
const ZHAO = named('person:zhao', 'QQ11');
const CLAUSE = { ...named('clause:ore/1', 'QQ12'), instrument: named('instrument:ore', 'QQ13') };
const ORE = named('instrument:ore', 'QQ13');
const OLD = named('instrument:old', 'QQ14');
const ISSUE = named('issue:a', 'QQ15');

const OPPOSED: ToldStep = {
  ...{ from: UGA, to: CLAUSE },
  links: [opposed(UGA.id, CLAUSE.id)],
};
const CONCERNED: ToldStep = {
  ...{ from: CLAUSE, to: ISSUE },
  links: [link(CLAUSE.id, ISSUE.id, 'CONCERNS')],
};
const back = ({ from, to, links }: ToldStep): ToldStep => ({ from: to, to: from, links });
const MEMBER: ToldStep = {
  ...{ from: UGA, to: CLUB },
  links: [link(UGA.id, CLUB.id, 'MEMBER_OF')],
};
const SPOKEN: ToldStep = {
  ...{ from: ZHAO, to: CHN },
  links: [link(ZHAO.id, CHN.id, 'SPEAKS_FOR')],
};
const PART: ToldStep = { from: CLAUSE, to: ORE, links: [link(CLAUSE.id, ORE.id, 'PART_OF')] };
const RECALLED: ToldStep = { from: ORE, to: OLD, links: [link(ORE.id, OLD.id, 'RECALLS')] };
/** Ways with every kind of link, in both directions. */
export const WAYS: readonly (readonly ToldStep[])[] = [
  [OPPOSED, CONCERNED],
  [OPPOSED, back(OPPOSED), MEMBER],
  [back(MEMBER), OPPOSED, PART, RECALLED],
  [back(CONCERNED), back(OPPOSED)],
  [back(RECALLED), back(PART), CONCERNED, back(CONCERNED)],
  [SPOKEN, { ...OPPOSED, from: CHN, links: [opposed(CHN.id, CLAUSE.id)] }],
  [back(SPOKEN)],
];

/** A sentence with plain blanks and without what is not seen. */
export const seen = (text: string): string =>
  plain(text)
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[\u2066-\u2069]/g, '');

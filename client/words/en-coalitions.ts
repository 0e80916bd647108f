import type { Evidentiality } from '../../queries/vocabulary.ts';
import { KNOWN_LABELS } from './closed-lists.ts';
import { counted, listed } from './counting.ts';

type Counts = { readonly camps: number; readonly unplaced: number };

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How camps are found, by the name that the API has for it. */
const METHODS: Readonly<Record<string, string>> = {
  SIGNED_CAMPS: 'Signed modularity',
  LOUVAIN: 'Louvain',
  AVERAGE_LINKAGE: 'Average linkage',
  WARD: 'Ward',
  CONCOR: 'CONCOR',
};

const TEXTS = {
  sum: ({ camps, unplaced }: Counts): string =>
    `${counted(camps, 'camp')}${unplaced === 0 ? '' : `, ${counted(unplaced, 'actor')} in none`}.`,
  split: (polarisation: number, modularity: number): string =>
    `Polarisation ${polarisation.toFixed(2)} of 1, modularity ${modularity.toFixed(2)}.`,
  ties: (inside: number, clashes: number): string =>
    `${counted(inside, 'agreeing pair')} inside, ${counted(clashes, 'clashing pair')} between.`,
  cohesion: (members: number, cohesion: number): string =>
    `${counted(members, 'member')}, cohesion ${cohesion.toFixed(2)}`,
  shares: (inside: number | null, outside: number | null): string =>
    `${inside === null ? 'nobody spoke' : percent(inside)} for; outside ${outside === null ? 'not heard' : percent(outside)}`,
  defining: 'What tells each camp from the rest',
  clashes: (count: number): string => counted(count, 'clash', 'clashes'),
  wouldMove: (name: string): string => `${name} would stand here`,
  caption:
    'Nearer the middle is surer: how often an actor stays in its camp when topics are drawn again. Rings: 75, 50, 25 and 0 %. A line: two members agree more than they clash; a dashed line: so many pairs of two camps clash more.',
  stays: (actor: string, stability: number): string => `${actor}: stays in ${percent(stability)}`,
  percent: (share: number): string => percent(share),
  fraction: (value: number): string => value.toFixed(2),
  members: (count: number): string => `The picture as a table: ${counted(count, 'actor')}`,
  membersTitle: 'Who is in which camp',
  columns: ['Actor', 'Camp', 'Stays', 'Broker'],
  wants: 'What the camp wants',
  noCamp: 'none',
  whatIf: 'What if',
  hypothetical: 'hypothetical, not on the record',
  whatIfMeans: 'Let somebody take another stance; camps and common ground follow.',
  who: 'Who',
  what: 'On',
  choose: 'choose',
  suppose: 'Suppose support',
  spokenTo: 'Spoken to by it',
  notSpokenTo: 'Others',
  on: (actor: string, target: string): string => `${actor} on ${target}`,
  drop: 'take back',
  moved: {
    record: 'Record',
    camp: (actor: string): string => `Camp of ${actor}`,
    stays: (actor: string): string => `${actor} stays there in`,
    camps: 'Camps',
    polarisation: 'Polarisation, 0 to 1',
    shared: 'Topics that every camp supports',
  },
  dragOn: 'Drag an actor to another stance:',
  brokers: 'Between the camps',
  brokersMean:
    'Whose agreement spreads over several camps: 0 is one camp alone, near 1 is many alike.',
  broker: (score: number): string => `${score.toFixed(2)}, agrees with`,
  tiesOf: (actor: string): string => `Ties of ${actor}`,
  weight: 'Weight',
  weighed: (weight: number): string => (Number.isInteger(weight) ? `${weight}` : weight.toFixed(2)),
  sharedTopics: 'Shared',
  moreTies: (count: number): string => `${counted(count, 'more tie')}, weaker`,
  theCamps: '(camps)',
  theTies: '(ties)',
  ground: 'Common ground',
  groundSum: (shared: number, nearly: number): string =>
    [
      shared === 0
        ? 'No topic yet on which every camp is heard, and for it.'
        : `${counted(shared, 'topic')} on which every camp is heard, and for it.`,
      nearly === 0
        ? ''
        : `${counted(nearly, 'topic')} on which several camps are for it, and the others not heard.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  topic: 'Topic',
  campNo: (camp: number): string => `Camp ${camp}`,
  score: 'Score',
  unheard: 'not heard',
  unheardMeans:
    'A number is how many for, of how many who spoke; a dot is not heard, which is not against.',
  support: (support: number, spoke: number): string => `${Math.round(support * spoke)}/${spoke}`,
  supportMeans: (support: number, spoke: number): string =>
    `${Math.round(support * spoke)} of ${spoke} who spoke are for it`,
  dependence: 'How much this depends on',
  dependenceMeans:
    'Likeness to the camps above, as adjusted Rand index: 1 is the same, 0 is no better than chance.',
  otherwise: 'By another method, or without',
  camps: 'Camps',
  alike: 'Alike',
  without: (source: string): string => `without ${source}`,
  withoutWays: (ways: readonly Evidentiality[]): string =>
    `without ${listed(ways.map((known) => KNOWN_LABELS[known].toLowerCase()))}`,
} as const;

/** The words of the coalitions. */
export const EN_COALITIONS: typeof TEXTS & { readonly methods: typeof METHODS } = {
  ...TEXTS,
  methods: METHODS,
};

import type { Doubt, ToldFinding, ToldSide } from '../../store/finding.ts';
import type { Named } from '../../store/record.ts';
import type { ToldNote } from '../../store/told.ts';
import type { EnglishFurther } from '../en-further.ts';
import { own } from '../own-words.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, noun, quoted } from './counting.ts';
import { KIND_NOUNS, stanceAt } from './lists.ts';
import { tellWay } from './way.ts';

const { dated, listed } = FRENCH;

const LEANS: Readonly<Record<ToldSide['lean'], string>> = {
  FOR: 'pour',
  AGAINST: 'contre',
  NEITHER: 'ni pour ni contre',
};

const named = (mention: Named | null): string => quoted(mention?.name ?? '');
const when = ({ date }: ToldSide): string => (date === null ? '' : ` (${dated(date)})`);

function place({ target, instrument }: ToldSide): string {
  const part = instrument !== null && instrument.id !== target?.id;
  return part ? `${named(target)} dans ${named(instrument)}` : named(target);
}

function stand(side: ToldSide): string {
  const { stance, lean } = side;
  const said = stance === null ? `${LEANS[lean]} ${place(side)}` : stanceAt(stance, place(side));
  return `${said}${when(side)}`;
}

const held = (side: ToldSide): string => `${side.actor?.name ?? ''} : ${stand(side)}`;
const house = ({ forum }: ToldSide): string =>
  forum === null ? '' : `, dans l’enceinte ${named(forum)}`;

function about({ left, right, issues }: ToldFinding): string {
  if (left.target?.id === right.target?.id || issues.length === 0) return '.';
  return ` ; ${agreed(issues.length, 'question commune', 'questions communes')} : ${listed(issues.map(named))}.`;
}

const STATEMENTS: Readonly<Record<ToldFinding['rule'], (told: ToldFinding) => string>> = {
  COMMITMENT: (told) => `${held(told.left)}, mais ${stand(told.right)}${about(told)}`,
  REVERSAL: (told) => `${held(told.left)}, puis ${stand(told.right)}${about(told)}`,
  FORUM: (told) =>
    `${held(told.left)}${house(told.left)}, mais ${stand(told.right)}${house(told.right)}${about(told)}`,
  BLOC: (told) =>
    `${told.left.actor?.name ?? ''}, membre de ${named(told.right.actor)} : ${stand(told.left)} ; ` +
    `${named(told.right.actor)} : ${stand(told.right)}${about(told)}`,
  SOURCES: ({ left, right }) =>
    `${left.actor?.name ?? ''} : selon une source, ${stand(left)} ; selon une autre, ${stand(right)}.`,
  REGRESSION: ({ left, right, issues }) =>
    `${named(right.target)}${when(right)} rappelle ${named(left.target)}${when(left)} et omet ${listed(issues.map(named))}.`,
};

function sideName({ actor, target, date }: ToldSide): string {
  if (actor === null) return `teneur de ${named(target)}`;
  return `${actor.name}, sur ${named(target)}${date === null ? '' : ` (${dated(date)})`}`;
}

const FORCES: Readonly<Record<string, string>> = {
  binding: 'a un caractère contraignant',
  'non-binding': 'n’a pas de caractère contraignant',
  voluntary: 'est d’application volontaire',
};
const force = ({ instrument }: ToldSide): string =>
  `${named(instrument)} ${FORCES[instrument?.force ?? ''] ?? ''}`;

const DOUBTS: Readonly<Record<Doubt['code'], (side: ToldSide, other: ToldSide) => string>> = {
  ONE_SOURCE: (side) => `Établi par une seule source : ${sideName(side)}.`,
  UNNAMED_OBSERVERS: (side) => `Connu par des témoins anonymes seulement : ${sideName(side)}.`,
  INFERENCE: (side) => `Connu par déduction seulement : ${sideName(side)}.`,
  UNNAMED_OBSERVERS_AND_INFERENCE: (side) =>
    `Connu par des témoins anonymes et par déduction seulement : ${sideName(side)}.`,
  OTHER_FORCE: (left, right) => `${force(left)}, tandis que ${force(right)}.`,
  LONG_APART: () => 'Plus de cinq ans séparent les deux côtés.',
};

const NOTES: Readonly<Record<ToldNote['code'], (note: ToldNote) => string>> = {
  NO_POLARITY: () => 'Aucune position qui passe le filtre ne prend parti.',
  ONE_ACTOR: ({ name }) =>
    `Un seul acteur figure ici au dossier, ${name} : il n’y en a pas deux à rapprocher.`,
  NO_SHARED_TOPIC: () => 'Aucun sujet n’a été abordé par deux acteurs.',
  NO_CAMP: () =>
    'Deux acteurs quelconques s’accordent aussi souvent qu’ils s’opposent : aucun camp.',
  ONE_CAMP: () => 'Tous ceux qui ont un lien sont dans un seul camp.',
  CAMPS_OF_ONE: () => 'Il n’y a pas deux acteurs ensemble : chacun forme un camp à lui seul.',
  ACTORS_NOT_SET_AGAINST_ALL: ({ count }) =>
    `${counted(count ?? 0, noun('acteur'))} ${agreed(count ?? 0, 'a', 'ont')} trop de positions pour que toutes soient comparées entre elles : seules le sont celles qui portent sur un même texte.`,
  PAIRS_CUT: ({ count }) =>
    `Pour chaque règle sont retenues au plus ${counted(count ?? 0, noun('paire de positions', 'paires de positions'))}.`,
};
const CUT: readonly ToldNote['code'][] = ['ACTORS_NOT_SET_AGAINST_ALL', 'PAIRS_CUT'];

const topics = (all: readonly Named[]): string => all.map(named).join(', ');

/** What is told of an answer whose parts the API hands on. */
export const FR_TOLD: Translated<EnglishFurther['told']> = {
  own,
  beside: (names) => names.join(', '),
  statement: (finding) => STATEMENTS[finding.rule](finding),
  doubt: ({ code, side }, { left, right }) =>
    side === 'RIGHT' ? DOUBTS[code](right, left) : DOUBTS[code](left, right),
  readings: {
    OTHER_SCOPE:
      'Autre portée : les deux textes peuvent entendre différemment ce qu’ils ont en commun.',
    OTHER_FORCE:
      'Autre force : l’un des textes est plus contraignant que l’autre, et peut être contesté pour cela seul.',
    SINGLE_SOURCE:
      'Source unique : l’un des côtés repose sur une seule source, qui peut se tromper.',
    UNNAMED_OBSERVERS:
      'Témoins anonymes : personne ne répond en son nom de ce qui est prêté à l’un des côtés.',
    INFERRED: 'Déduction : aucune source ne dit l’un des côtés en toutes lettres.',
    LONG_AGO: 'Ancienneté : en plus de cinq ans, les vues peuvent changer.',
    CHANGED_MANDATE:
      'Changement de mandat : entre les deux moments, l’acteur s’est retiré de ce qui le liait.',
    BODY_ALONE: 'L’organe s’est exprimé sans le membre, qui n’était pas forcément d’accord.',
    RECALL_KEEPS: 'Rappeler un texte peut être une façon de le maintenir, sans le répéter.',
  },
  request: ({ asker, actor, about, answer }) =>
    `${actor} : commentaire demandé par ${asker} sur ${quoted(about)} ; ` +
    (answer === null
      ? 'aucune réponse n’est venue. Il ne figure pas au dossier que l’allégation elle-même lui ait été soumise.'
      : `réponse : ${answer}`),
  camp: ({ labelFor, labelAgainst, memberCounts }) =>
    [
      labelFor.length === 0 ? '' : `pour : ${topics(labelFor)}`,
      labelAgainst.length === 0 ? '' : `contre : ${topics(labelAgainst)}`,
      labelFor.length + labelAgainst.length === 0 ? 'aucun sujet propre' : '',
      memberCounts.map(({ kind, count }) => counted(count, KIND_NOUNS[kind])).join(', '),
    ]
      .filter((part) => part !== '')
      .join(' ; '),
  notes: (notes) =>
    [
      ...notes.map((note) => NOTES[note.code](note)),
      ...(notes.some(({ code }) => CUT.includes(code))
        ? ['Resserrez le filtre pour en voir davantage.']
        : []),
    ].join(' '),
  way: tellWay,
};

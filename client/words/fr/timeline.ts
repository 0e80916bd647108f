import type { EN_TIMELINE } from '../en-timeline.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';
import { FATE_WORDS } from './lists.ts';

const { dated, month, number } = FRENCH;

/** The words of the timeline. */
export const FR_TIMELINE: Translated<typeof EN_TIMELINE> = {
  textsFirst: 'Choisissez d’abord une question',
  textsFirstText:
    'Cette vue distingue les textes, et tous à la fois sont plus qu’elle n’en peut distinguer. Les questions se trouvent ci-dessus.',
  axis: 'Positions par date ; au-dessus de la ligne : pour, au-dessous : contre',
  moments: 'Ce qui s’est passé, et quand',
  brush: 'Période',
  ends: { first: 'Début de la période', last: 'Fin de la période' },
  all: 'Toutes les dates',
  play: 'Lecture',
  pause: 'Pause',
  stepBack: 'Un pas en arrière',
  stepOn: 'Un pas en avant',
  undated: 'Aucune date au dossier',
  window: ({ from, to }) => {
    if (from !== null && to !== null)
      return from === to ? dated(from) : `${dated(from)} – ${dated(to)}`;
    if (from !== null) return `depuis : ${dated(from)}`;
    return to === null ? 'toutes les dates' : `jusqu’à : ${dated(to)}`;
  },
  shown: ({ positions, changes }, window) =>
    `${counted(positions, NOUNS.position)}, ${counted(changes, noun('changement de clause', 'changements de clauses'))} (${window})`,
  noAxis:
    'Aucune position qui compte n’est datée, ni aucun changement de clause : il n’y a pas d’axe à tracer.',
  noChanges: 'Aucune source ne dit ce qu’est devenue une clause visée par ces positions.',
  untold:
    'Les événements sans position et ce qu’il est advenu des clauses ne sont pas dits ici : la réponse serait trop longue. Un filtre plus étroit les fait venir.',
  column: ({ date, against, for: pro, neither, events, changes }) =>
    `${dated(date)} : ${number(pro)} pour, ${number(against)} contre, ${number(neither)} ni l’un ni l’autre ; ` +
    `${counted(events.length, noun('événement'))}, ${counted(changes.length, noun('changement'))}. Ne montrer que celles-ci.`,
  short: month,
  signs: { event: '◆', change: '△' },
  key: '◆ événements, △ changements de clauses ; tireté : plus d’un an d’intervalle. Faites glisser, ou déplacez une extrémité, pour une période que toutes les vues respectent.',
  change: (from, change, to) =>
    `${quoted(from)} : ${FATE_WORDS[change]}${to === null ? '' : ` ; à la place : ${quoted(to)}`}`,
  more: (count) => `Montrer ${counted(count, noun('position de plus', 'positions de plus'))}`,
  tableTitle: 'L’axe du temps en tableau',
  columns: [
    'Date',
    'Pour',
    'Contre',
    'Ni l’un ni l’autre',
    'Événements',
    'Ce qu’il est advenu des clauses',
  ],
};

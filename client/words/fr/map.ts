import type { EN_MAP } from '../en-map.ts';
import type { Translated } from '../translated.ts';
import { counted, FRENCH, noun } from './counting.ts';

const { listed, number } = FRENCH;
const OUTLINED = noun('repère entouré', 'repères entourés');
const MARKED = noun('nœud marqué', 'nœuds marqués');

/** The words of the map beyond the picture that opens. */
export const FR_MAP: Translated<typeof EN_MAP> = {
  tools: 'Outils de la carte',
  heads: {
    force: () => 'Ce qui est lié se tient proche ; une place ne signifie rien d’autre',
    layers: () => 'Une colonne par catégorie, les textes dans leur ordre',
    ego: (centre) => `Autour de ${centre} : chaque cercle est un pas de plus`,
  },
  sketch: 'À mi-chemin : une esquisse, que l’on affine',
  intro: {
    force:
      'Les acteurs et ce dont ils parlent, rapprochés par les traits qui les relient. Être proche, c’est parler de la même chose ; une place seule ne veut rien dire.',
    layers:
      'Ceux qui parlent, ce dont ils parlent, les textes entiers et les enjeux, chacun dans sa colonne. Suivez un trait de gauche à droite.',
    ego: 'Ce qui est choisi se tient au milieu. Le premier cercle est tout ce qui y est lié ; chaque cercle de plus est un pas de plus.',
  },
  layers: {
    actors: 'Qui s’exprime',
    clauses: 'Clauses et demandes',
    texts: 'Textes entiers',
    issues: 'Questions',
  },
  beyond: (count) => `+${number(count)}`,
  acts: 'Nœuds',
  menu: (name) => `Que faire de ${name}`,
  several: (count) => counted(count, MARKED),
  do: {
    fold: { on: 'Déplier', off: 'Replier' },
    hide: { on: 'Montrer de nouveau', off: 'Masquer' },
    pin: { on: 'Libérer', off: 'Garder à sa place' },
    neighbours: { on: 'Marquer ses voisins', off: 'Marquer ses voisins' },
    mark: { on: 'Retirer la marque', off: 'Marquer' },
  },
  hullKey: 'Contours',
  hullName: (name, marks) => `${name} (${counted(marks, OUTLINED)})`,
  noHulls: 'Aucun groupe n’a deux membres dans cette image.',
  hullsFailed: 'Les groupes ne sont pas arrivés ; choisissez-les de nouveau.',
  nothing: 'Choisissez d’abord un acteur ou un texte, ou marquez-en.',
  showHidden: (count) => `Masqués : ${number(count)} ; montrer`,
  told: {
    hidden: (names) => `Masqué : ${listed(names)}.`,
    back: (names) => `De nouveau montré : ${listed(names)}.`,
    shown: 'Tout ce qui était masqué est de nouveau montré.',
    opened: (name) => `Déplié : ${name}.`,
    collapsed: (name, away) =>
      away === 0
        ? `Replié : ${name}. Rien n’est lié à lui seul.`
        : `Replié : ${name}, qui en représente ${number(away)} de plus.`,
    pinned: (names) => `Gardé en place : ${listed(names)}.`,
    freed: (names) => `De nouveau libre : ${listed(names)}.`,
    fixed: (name) => `${name} ne peut être déplacé ici : les textes gardent leur ordre.`,
    marked: (count) => `${counted(count, MARKED)}.`,
    markedOne: (name) => `Marqué : ${name}.`,
    unmarked: (name) => `Plus marqué : ${name}.`,
  },
};

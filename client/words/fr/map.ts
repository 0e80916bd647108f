import type { EN_MAP } from '../en-map.ts';
import type { Translated } from '../translated.ts';
import { FRENCH } from './counting.ts';

/** The words of the map beyond the picture that opens. */
export const FR_MAP: Translated<typeof EN_MAP> = {
  tools: 'Outils de la carte',
  heads: {
    force: () => 'Ce qui est lié se tient proche ; une place ne signifie rien d’autre',
    layers: () => 'Une colonne par catégorie, les textes dans leur ordre',
    ego: (centre) => `Autour de ${centre} : chaque cercle est un pas de plus`,
  },
  layers: {
    actors: 'Qui s’exprime',
    clauses: 'Clauses et demandes',
    texts: 'Textes entiers',
    issues: 'Questions',
  },
  beyond: (count) => `+${FRENCH.number(count)}`,
};

import { createTellWay } from '../nominal-way.ts';
import { quoted } from './counting.ts';
import { stanceAt } from './lists.ts';

const tell: ReturnType<typeof createTellWay> = createTellWay({
  colon: ' : ',
  joint: ' ; ',
  also: ', ',
  and: ' et ',
  issue: (named) => `la question ${named}`,
  within: (clause, instrument) => `${clause} dans ${instrument}`,
  quoted,
  apart: (name) => name,
  held: stanceAt,
  sameText: 'ce même texte',
  member: (organisation) => `membre de ${organisation}`,
  sameOrganisation: 'cette même organisation',
  speaker: (actor) => `porte-parole (${actor})`,
  verbs: {
    PART_OF: [', qui fait partie de ', ', qui contient '],
    CONCERNS: [', qui porte sur ', ', dont traite '],
    BECAME: [', qui est devenu ', ', qui provient de '],
    RECALLS: [', qui rappelle ', ', que rappelle '],
  },
  linked: ', en lien avec ',
});

/** Tells a way step by step, in one sentence. */
export const tellWay: typeof tell = (steps) => tell(steps).replace(/^la /, 'La ');

import type { EN_WAITING } from '../en-waiting.ts';
import type { Translated } from '../translated.ts';
import { counted, noun } from './counting.ts';

/** What a view says while its answer is on the way, and where it comes in parts or not at all. */
export const FR_WAITING: Translated<typeof EN_WAITING> = {
  seconds: (count) => counted(count, noun('seconde')),
  leave: 'Ne plus attendre',
  left: 'Vous n’attendez plus cette vue.',
  refused:
    'Elle demande plus que le serveur ne fait en une fois. Resserrez le filtre, ou réessayez dans un instant.',
  compute: 'Calculer',
  takesLong:
    'Sans chaque source et sans chaque mode de connaissance : sur tant de positions, cela prend un moment.',
  manyTies:
    'Entre tant d’acteurs, les liens sont plus nombreux qu’une réponse n’en dit. Choisissez un poids minimal pour en avoir moins.',
  textsOnly:
    'Pour supposer une autre position, choisissez d’abord une question : ce qui change est une position sur un texte.',
};

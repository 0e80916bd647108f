import type { EN_MATRIX, EN_METHOD } from '../en-matrix.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, noun, quoted } from './counting.ts';

const { listed, number } = FRENCH;

/** The words of the matrix. */
export const FR_MATRIX: Translated<typeof EN_MATRIX> = {
  title: 'Qui veut quoi',
  actors: (count) => counted(count, NOUNS.actor),
  sum: (rows, columns, filled) =>
    `${counted(rows, NOUNS.actor)} par ${counted(columns, NOUNS.topic)} : ` +
    `${number(filled)} sur ${counted(rows * columns, NOUNS.cell)} ${agreed(filled, 'contient', 'contiennent')} des preuves. ` +
    'Une case vide signifie aucune preuve, ce qui n’est pas de la neutralité.',
  left: (rows, columns) => {
    const parts = [
      rows === 0 ? [] : counted(rows, NOUNS.actor),
      columns === 0 ? [] : counted(columns, NOUNS.topic),
    ];
    return `Omis faute de place, car les moins fournis : ${listed(parts.flat())}. Les filtres les font entrer.`;
  },
  sort: 'trier',
  sorted: (what, by, descending) =>
    `${what === 'rows' ? 'Lignes' : 'Colonnes'} selon ${quoted(by)}, ${descending ? 'pour' : 'contre'} d’abord.`,
  unsorted: 'Revenir à l’ordre ci-dessus',
  camp: (label) => label.charAt(0).toUpperCase() + label.slice(1),
  block: 'Camp',
  noCamp: 'Dans aucun camp',
  tally: { against: 'Contre', for: 'Pour' },
};

/** The words that say how an answer was computed. */
export const FR_METHOD: Translated<typeof EN_METHOD> = {
  how: 'Comment cela a-t-il été calculé ?',
  ours: 'La règle est propre à Demarche.',
  read: (positions) => `${counted(positions, noun('position lue', 'positions lues'))}.`,
  parameters: 'Paramètres',
  graphql: 'GraphQL',
  cypher: 'Cypher',
  copy: 'copier',
  copied: 'copié',
  notCopied: 'non copié : le navigateur l’interdit',
  copyThis: (what) => `Copier : ${what}`,
};

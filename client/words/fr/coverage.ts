import type { EN_COVERAGE } from '../en-coverage.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS, noun } from './counting.ts';

const { number } = FRENCH;

/** The words of the pages about what the record covers, and how it was coded. */
export const FR_COVERAGE: Translated<typeof EN_COVERAGE> = {
  coverageTitle: 'Ce que couvre le dossier',
  coverageText:
    'Qui s’est prononcé sur quoi, et d’après combien de sources. Une case vide signifie aucune preuve, ce qui n’est pas de la neutralité.',
  coverageGrid: 'Acteurs par questions',
  several: 'deux sources ou plus',
  single: 'une seule source',
  inferred: 'déduit seulement',
  none: 'aucune preuve',
  coverageCell: (actor, issue, told) => `${actor}, ${issue} : ${told}`,
  coverageCount: (sources, positions) =>
    sources === 0
      ? `déduit seulement, ${counted(positions, NOUNS.position)}`
      : `${counted(positions, NOUNS.position)} d’après ${counted(sources, NOUNS.source)}`,
  coverageSum: (filled, single, all) =>
    `${number(filled)} sur ${counted(all, NOUNS.cell)} ${agreed(filled, 'contient', 'contiennent')} des preuves, dont ${number(single)} d’une seule source.`,
  coverageMore: (actors) =>
    `${counted(actors, noun('acteur qui a moins de positions', 'acteurs qui ont moins de positions'))} ${agreed(actors, 'est omis', 'sont omis')}.`,
  methodTitle: 'Comment ce dossier a été codé',
  methodNone:
    'Ce dossier n’a pas de guide de codage. Rien ne dit comment il a été codé ; chaque position porte néanmoins ses preuves.',
  methodOf: ({ name, version, licence }) =>
    `${name}, version ${version}, ${licence}. Ce qui compte comme position, comment on l’a établi, et les cas difficiles.`,
};

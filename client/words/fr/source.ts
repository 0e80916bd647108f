import { VERIFICATIONS } from '../../../queries/vocabulary.ts';
import type { EN_REPORT, EN_SOURCE } from '../en-source.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, NOUNS, noun } from './counting.ts';

const PROOF = {
  PROVED: noun('vérifié dans le texte source', 'vérifiés dans le texte source'),
  CHANGED: noun('ne correspond plus au dossier', 'ne correspondent plus au dossier'),
  SOURCE_NOT_SUPPLIED: noun('non vérifié, faute du texte ici', 'non vérifiés, faute du texte ici'),
};

/** The words of a source's panel. */
export const FR_SOURCE: Translated<typeof EN_SOURCE> = {
  crumb: 'Source',
  open: (title) => `Ce qu’apporte cette source : ${title}`,
  contributes: (shown, alone) =>
    `Elle montre ${counted(shown, NOUNS.position)} ici. ` +
    (alone === 0
      ? 'Aucune ne repose sur elle seule.'
      : `${counted(alone, NOUNS.position)} ${agreed(alone, 'repose', 'reposent')} sur elle seule.`),
  lists: {
    alone: 'Repose sur elle seule',
    carried: 'Déduit de ce qui repose sur elle seule',
    agreed: 'Montré aussi par d’autres',
  },
  text: 'Son texte',
  spans: (spans) => {
    const proofs = VERIFICATIONS.flatMap((outcome) => {
      const count = spans.filter((span) => span === outcome).length;
      return count === 0 ? [] : counted(count, PROOF[outcome]);
    });
    const { length } = spans;
    return `${counted(length, NOUNS.span)} ${agreed(length, 'en sert', 'en servent')} de preuve : ${proofs.join(', ')}.`;
  },
};

/** The words of a report. */
export const FR_REPORT: Translated<typeof EN_REPORT> = {
  link: 'Signaler une erreur',
  text: ({ id, name }, { name: record, version, digest }) => ({
    title: `Signalement sur ${id}`,
    body: [
      `Objet : ${name}`,
      `Identifiant : ${id}`,
      `Dossier : ${record}, version ${version}`,
      `Empreinte : ${digest}`,
      '',
      'Qu’est-ce qui est inexact, et comment peut-on le savoir ?',
      '',
    ].join('\n'),
  }),
};

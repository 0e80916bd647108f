import type { EN_RECORD } from '../en-record.ts';
import type { Translated } from '../translated.ts';
import { agreed, counted, FRENCH, NOUNS } from './counting.ts';

const { number } = FRENCH;

/** The words about the record as a whole: its head, its coverage, its method. */
export const FR_RECORD: Translated<typeof EN_RECORD> = {
  version: (version) => `v${version}`,
  digest: (short) => `empreinte ${short}`,
  digestTitle: (digest) => `SHA-256 ${digest} : désigne cet état exact du dossier`,
  proof: ({ proved, sources }) =>
    proved === 0
      ? 'passages non vérifiés ici'
      : `${number(proved)} sur ${counted(sources, NOUNS.source)} ${agreed(proved, 'vérifiée', 'vérifiées')}`,
  proofTitle: ({ proved, sources }) =>
    proved === 0
      ? 'Aucun texte source n’est disponible sur ce serveur : aucun passage n’est vérifié, et des paraphrases sont montrées.'
      : `Chaque passage de ${number(proved)} sur ${counted(sources, NOUNS.source)} a été retrouvé dans son texte avec la même empreinte.`,
  pages: { coverage: 'Couverture', method: 'Méthode' },
};

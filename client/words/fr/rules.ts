import type * as english from '../closed-lists.ts';
import type { Translated } from '../translated.ts';

/** Whether the span was proved. */
export const VERIFICATION_WORDS: Translated<typeof english.VERIFICATION_WORDS> = {
  PROVED: 'passage vérifié dans le texte source',
  CHANGED: 'le texte source a changé depuis',
  SOURCE_NOT_SUPPLIED: 'texte source non disponible ici, donc passage non vérifié',
};

/** The rules by which sides contradict each other. */
export const RULE_WORDS: Translated<typeof english.RULE_WORDS> = {
  COMMITMENT: 'Engagement contre position',
  REVERSAL: 'Deux positions à deux moments',
  FORUM: 'Deux positions dans deux enceintes',
  BLOC: 'Contre son propre groupe',
  SOURCES: 'Sources discordantes',
  REGRESSION: 'Un texte qui omet ce qu’il rappelle',
};

/** What a text obliges to, by the word that the API has for it. */
export const FORCE_WORDS: Translated<typeof english.FORCE_WORDS> = {
  binding: 'contraignant',
  'non-binding': 'non contraignant',
  voluntary: 'd’application volontaire',
};

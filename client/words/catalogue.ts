import type { English } from './en.ts';
import type { EnglishFurther } from './en-further.ts';
import type { Language } from './languages.ts';
import type { Translated } from './translated.ts';

/** What every language says on every page: what English says, and no key less. */
export type Words = Translated<English>;
/** What every language says in the views and dialogs that come when they are asked for. */
export type FurtherWords = Translated<EnglishFurther>;

/** A language in two parts, each fetched when it is wanted. */
export type Catalogue = {
  readonly page: () => Promise<Words>;
  readonly further: () => Promise<FurtherWords>;
};

/** Every language's catalogue. */
export const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  en: {
    page: async () => (await import('./en.ts')).en,
    further: async () => (await import('./en-further.ts')).enFurther,
  },
  fr: {
    page: async () => (await import('./fr/fr.ts')).fr,
    further: async () => (await import('./fr/further.ts')).frFurther,
  },
  ar: {
    page: async () => (await import('./ar/ar.ts')).ar,
    further: async () => (await import('./ar/further.ts')).arFurther,
  },
};

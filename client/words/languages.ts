/** The languages that the viewer speaks. */
export const LANGUAGES = ['en', 'fr', 'ar'] as const;
/** A language, by its code in BCP 47. */
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
};

/** Which way each language is written. */
export const DIRECTIONS: Readonly<Record<Language, 'ltr' | 'rtl'>> = {
  en: 'ltr',
  fr: 'ltr',
  ar: 'rtl',
};

/** The language that a text names; null where it names none that the viewer speaks. */
export function namedLanguage(name: string | null): Language | null {
  return LANGUAGES.find((language) => language === name) ?? null;
}

/** The first language of a reader, best first, that the viewer speaks; English where it speaks none. */
export function preferredLanguage(tags: readonly string[]): Language {
  const spoken = tags.flatMap((tag) => {
    const [primary = ''] = tag.toLowerCase().split('-');
    return LANGUAGES.filter((language) => language === primary);
  });
  return spoken[0] ?? 'en';
}

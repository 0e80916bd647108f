import type { Language } from './languages.ts';

/** The formulas and rules that an answer of the views can be computed by, as the API names them. */
const NAMES = [
  'commitment',
  'reversal',
  'forum',
  'bloc',
  'disagreeing-sources',
  'regression',
  'not normalised',
  'normalised by agreement',
  'normalised by average',
  'normalised by jaccard',
  'normalised by cosine',
  'normalised by dna cosine',
  'by sign',
  'by equal polarity',
  'by distance',
  'polarisation',
  'brokers',
  'adjusted Rand index',
  'cells',
  'optimal leaf ordering',
  'agreement',
  'subtract',
  'congruence',
  'conflict',
  'CONCOR camps',
  'average linkage camps',
  'Ward camps',
  'Louvain camps',
  'signed camps',
  'signed modularity',
  'cohesion',
  'stability',
  'defining topics',
  'shortest paths',
] as const;

/** What each formula and rule says, by its name. */
export type Methods = Readonly<Record<(typeof NAMES)[number], string>>;

/** What the formulas say in a language; English is the API's own. */
const METHODS: Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<Readonly<Record<string, string>>>>
> = {
  fr: async () => (await import('./fr/methods.ts')).FR_METHODS,
  ar: async () => (await import('./ar/methods.ts')).AR_METHODS,
};

/** A definition in a language, by the names of its parts; null where it is best left in the API's English. */
export async function tellMethod(
  language: Language,
  parts: readonly string[],
): Promise<string | null> {
  if (language === 'en') return null;
  const methods = await METHODS[language]();
  const told = parts.flatMap((part) => methods[part] ?? []);
  return told.length === parts.length ? told.join(' ') : null;
}

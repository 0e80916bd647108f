import { createTelling, type Telling } from '../telling.ts';

/** How French tells numbers, lists and dates. */
export const FRENCH: Telling = createTelling({ numbers: 'fr', dates: 'fr' });

/** A noun in the three forms that French has: after 0 and 1, after a million, after any other number. */
export type Noun = { readonly one: string; readonly many: string; readonly other: string };

/** A noun by its singular and plural; after a million stands « de ». */
export function noun(one: string, other: string = `${one}s`): Noun {
  const elided = /^[aeiouéèêâîôû]/iu.test(other);
  return { one, many: elided ? `d’${other}` : `de ${other}`, other };
}

/** Those of a noun that are beyond what is shown. */
export function more(one: string, other: string = `${one}s`): Noun {
  return noun(`${one} de plus`, `${other} de plus`);
}

/** A number and its noun, in the form that the number asks for. */
export function counted(count: number, { one, many, other }: Noun): string {
  const forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one, many, other };
  return `${FRENCH.number(count)} ${forms[FRENCH.form(count)] ?? other}`;
}

/** One word or another, as the number asks for: « est », « sont ». */
export function agreed(count: number, one: string, other: string): string {
  return FRENCH.form(count) === 'one' ? one : other;
}

/** What the record calls something, in its own language, inside a sentence. */
export function quoted(name: string): string {
  return `« ${name} »`;
}

/** The nouns that are counted. */
export const NOUNS: Readonly<
  Record<
    | 'actor'
    | 'ask'
    | 'case'
    | 'cell'
    | 'clause'
    | 'finding'
    | 'issue'
    | 'link'
    | 'other'
    | 'position'
    | 'row'
    | 'source'
    | 'span'
    | 'target'
    | 'text'
    | 'topic',
    Noun
  >
> = {
  actor: noun('acteur'),
  ask: noun('demande'),
  case: noun('cas', 'cas'),
  cell: noun('case'),
  clause: noun('clause'),
  finding: noun('constat'),
  issue: noun('question'),
  link: noun('lien'),
  other: noun('autre acteur', 'autres acteurs'),
  position: noun('position'),
  row: noun('ligne'),
  source: noun('source'),
  span: noun('passage'),
  target: noun('texte ou demande', 'textes et demandes'),
  text: noun('texte'),
  topic: noun('sujet'),
};

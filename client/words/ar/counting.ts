import { createTelling, type Telling } from '../telling.ts';

/** How Arabic tells numbers, lists and dates: with the digits that documents of the United Nations have in Arabic. */
export const ARABIC: Telling = withMonths(
  createTelling({ numbers: 'ar-u-nu-latn', dates: 'ar-u-nu-latn' }),
);

/** A month by both of its names, of the east and of the west, as documents of the United Nations have it. */
function withMonths(telling: Telling): Telling {
  const names =
    'كانون الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه ' +
    'تموز/يوليه آب/أغسطس أيلول/سبتمبر تشرين الأول/أكتوبر تشرين الثاني/نوفمبر كانون الأول/ديسمبر';
  const months = names.match(/(?:كانون |تشرين )?\S+/gu) ?? [];
  const dated = (date: string): string => {
    const [year = '', month, day] = date.split('-');
    const name = months[Number(month) - 1];
    if (name === undefined) return telling.dated(date);
    return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
  };
  return { ...telling, dated };
}

/** A noun in the six forms that Arabic has; `#` stands for the number where the form does not say it. */
export type Noun = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** A number and its noun, in the form that the number asks for. */
export function counted(count: number, noun: Noun): string {
  return noun[ARABIC.form(count)].replace('#', ARABIC.number(count));
}

/** The same after a preposition or another noun: a dual ends otherwise, and none is a number. */
export function countedOf(count: number, noun: Noun): string {
  const form = ARABIC.form(count);
  if (form === 'zero') return noun.other.replace('#', ARABIC.number(count));
  const text = form === 'two' ? noun.two.replaceAll(/ان(?= |$)/gu, 'ين') : noun[form];
  return text.replace('#', ARABIC.number(count));
}

/** A name that may be in another script, set apart so that it turns nothing around it. */
export function apart(name: string): string {
  return `\u2068${name}\u2069`;
}

/** What the record calls something, in its own language, inside a sentence. */
export function quoted(name: string): string {
  return `«${apart(name)}»`;
}

/** A list of names as a sentence has it. */
export function listed(names: readonly string[]): string {
  return ARABIC.listed(names.map(apart));
}

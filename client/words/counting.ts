import { createTelling, type Telling } from './telling.ts';

const ENGLISH: Telling = createTelling({ numbers: 'en', dates: 'en-GB' });

/** A number and its noun, in the form that the number asks for: `1 state`, `3 states`. */
export function counted(count: number, one: string, other: string = `${one}s`): string {
  return `${ENGLISH.number(count)} ${ENGLISH.form(count) === 'one' ? one : other}`;
}

/** A number where room is short: in full up to four digits, then `16K`, `1.2M`. */
export const short: Telling['short'] = ENGLISH.short;

/** A list as a sentence has it: `Iran, Peru and Chile`. */
export const listed: Telling['listed'] = ENGLISH.listed;

/** A date to the precision that it has: `2025`, `December 2025`, `12 December 2025`. */
export const dated: Telling['dated'] = ENGLISH.dated;

/** A date to the month, where room is short: `Dec 2025`. */
export const month: Telling['month'] = ENGLISH.month;

/**
 * A name inside a sentence: `Expert group` becomes `the expert group`. The first letter falls where
 * the name is no proper one, and what can be counted gets an article.
 */
export function within(name: string): string {
  const [first = '', second = ''] = name.split(' ');
  const common = /^\p{Lu}[\p{Ll}-]+$/u.test(first) && !/^\p{Lu}/u.test(second);
  const lowered = common ? `${first.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  const head = name.split(/ (?:by|of|on|for|along|in|that|as|from|to)(?= )| \(|,/u)[0] ?? name;
  const counted = COUNTED.has(head.split(' ').at(-1)?.toLowerCase() ?? '');
  return counted && !DETERMINED.test(name) ? `the ${lowered}` : lowered;
}

const DETERMINED = /^(?:an?|another|any|no|the|all|\p{L}+[\u2019']s) /iu;
const COUNTED: ReadonlySet<string> = new Set([
  'agency',
  'agenda',
  'agreement',
  'body',
  'draft',
  'framework',
  'group',
  'initiative',
  'outcome',
  'platform',
  'programme',
  'regulation',
  'resolution',
  'roadmap',
  'standard',
  'treaty',
]);

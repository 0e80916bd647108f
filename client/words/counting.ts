const RULES = new Intl.PluralRules('en');
const NUMBERS = new Intl.NumberFormat('en');
const COMPACT = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** A number and its noun, in the form that the number asks for: `1 state`, `3 states`. */
export function counted(count: number, one: string, other: string = `${one}s`): string {
  return `${NUMBERS.format(count)} ${RULES.select(count) === 'one' ? one : other}`;
}

/** A number where room is short: in full up to four digits, then `16K`, `1.2M`. */
export function short(count: number): string {
  return (count < 10_000 ? NUMBERS : COMPACT).format(count);
}

/** A list as a sentence has it: `Iran, Peru and Chile`. */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
const FORMS = [
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }),
];

/** A date to the precision that it has: `2025`, `December 2025`, `12 December 2025`. */
export function dated(date: string): string {
  const form = FORMS[date.split('-').length - 1];
  const time = Date.parse(date);
  return form === undefined || Number.isNaN(time) ? date : form.format(time);
}

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

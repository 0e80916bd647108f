/** How a language tells numbers, lists and dates. */
export type Telling = {
  /** Which form of a noun a number asks for. */
  readonly form: (count: number) => Intl.LDMLPluralRule;
  readonly number: (count: number) => string;
  /** A number where room is short: in full up to four digits, then `16K`, `1.2M`. */
  readonly short: (count: number) => string;
  /** A number from 0 to 1 with two decimals. */
  readonly fraction: (value: number) => string;
  /** A number from 0 to 1, of a hundred. */
  readonly percent: (share: number) => string;
  /** A list as a sentence has it: `Iran, Peru and Chile`. */
  readonly listed: (names: readonly string[]) => string;
  /** A date to the precision that it has: `2025`, `December 2025`, `12 December 2025`. */
  readonly dated: (date: string) => string;
  /** A date to the month, where room is short: `Dec 2025`. */
  readonly month: (date: string) => string;
};

/** A language's way with numbers and lists, and its way with dates, by their tags in BCP 47. */
export type Locales = { readonly numbers: string; readonly dates: string };

const UTC = { timeZone: 'UTC', year: 'numeric' } as const;

/** Creates the way in which a language tells things. */
export function createTelling({ numbers, dates }: Locales): Telling {
  const plural = new Intl.PluralRules(numbers);
  const full = new Intl.NumberFormat(numbers);
  const compact = new Intl.NumberFormat(numbers, {
    notation: 'compact',
    maximumSignificantDigits: 3,
  });
  const two = new Intl.NumberFormat(numbers, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const ofHundred = new Intl.NumberFormat(numbers, { style: 'percent' });
  const list = new Intl.ListFormat(numbers, { type: 'conjunction' });
  const forms = [
    new Intl.DateTimeFormat(dates, UTC),
    new Intl.DateTimeFormat(dates, { ...UTC, month: 'long' }),
    new Intl.DateTimeFormat(dates, { ...UTC, month: 'long', day: 'numeric' }),
  ];
  const short = new Intl.DateTimeFormat(dates, { ...UTC, month: 'short' });
  return {
    form: (count) => plural.select(count),
    number: (count) => full.format(count),
    short: (count) => (count < 10_000 ? full : compact).format(count),
    fraction: (value) => two.format(value),
    percent: (share) => ofHundred.format(share),
    listed: (names) => list.format(names),
    dated: (date) => toldBy(forms[date.split('-').length - 1], date),
    month: (date) => toldBy(date.includes('-') ? short : forms[0], date),
  };
}

/** A date in a form; as it stands where it is none. */
function toldBy(form: Intl.DateTimeFormat | undefined, date: string): string {
  const time = Date.parse(date);
  return form === undefined || Number.isNaN(time) ? date : form.format(time);
}

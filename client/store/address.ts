import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import {
  OPENING_OPTIONS,
  OPTION_NAMES,
  type OptionName,
  type Options,
  readOption,
} from './options.ts';
import {
  FACETS,
  type FacetName,
  type Filter,
  NO_FILTER,
  OPENING,
  type Place,
  VIEWS,
} from './state.ts';
import { readWhatIf, suppose, writeWhatIf } from './what-if.ts';
import { isDate } from './window.ts';

/** A place read from an address, and the parts that mean nothing here. */
export type ReadAddress = { readonly place: Place; readonly problems: readonly string[] };

/** Writes a place as the query of an address; empty for the opening picture. */
export function writeAddress(place: Place): string {
  // Colons may stand bare in a query, and ids are full of them.
  const text = new URLSearchParams(partsOf(place).map(([name, value]) => [name, value]))
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

type Part = readonly [name: string, value: string];

function partsOf(place: Place): readonly Part[] {
  const { view, dial, filter, window, selection, options, whatIfs, open } = place;
  return [
    ...(view === OPENING.view ? [] : [['view', view] as const]),
    ...(dial === OPENING.dial ? [] : [['dial', dial.toLowerCase()] as const]),
    ...given('select', selection),
    ...FACETS.flatMap((facet) => filter[facet].map((value): Part => [`no-${facet}`, value])),
    ...given('from', window.from),
    ...given('to', window.to),
    ...changedOptions(options).map((name): Part => [name, options[name]]),
    ...whatIfs.map((whatIf): Part => ['if', writeWhatIf(whatIf)]),
    ...open.map((group): Part => ['open', group]),
  ];
}

function given(name: string, value: string | null): readonly Part[] {
  return value === null ? [] : [[name, value]];
}

/** Reads the query of an address; what it does not know it names, and honours the rest. */
export function readAddress(query: string): ReadAddress {
  let read: ReadAddress = { place: OPENING, problems: [] };
  for (const [key, value] of new URLSearchParams(query)) {
    const place = readPart(read.place, key, value);
    read = place
      ? { place, problems: read.problems }
      : { place: read.place, problems: [...read.problems, value === '' ? key : `${key}=${value}`] };
  }
  return read;
}

/** How each part is read that has a name of its own; null where its value means nothing. */
const READS: Readonly<Record<string, (place: Place, value: string) => Place | null>> = {
  view: readView,
  dial: readDial,
  select: (place, value) => (value === '' ? null : { ...place, selection: value }),
  if: withWhatIf,
  open: (place, value) => ({ ...place, open: added(place.open, value) }),
  from: (place, value) => withEnd(place, 'from', value),
  to: (place, value) => withEnd(place, 'to', value),
};

function readPart(place: Place, key: string, value: string): Place | null {
  const read = Object.hasOwn(READS, key) ? READS[key] : undefined;
  if (read) return read(place, value);
  const option = OPTION_NAMES.find((name) => name === key);
  if (option) return withOption(place, readOption(option, value));
  const facet = FACETS.find((name) => `no-${name}` === key);
  return facet ? { ...place, filter: without(place.filter, facet, value) } : null;
}

function readView(place: Place, value: string): Place | null {
  const view = VIEWS.find((known) => known === value);
  return view ? { ...place, view } : null;
}

function readDial(place: Place, value: string): Place | null {
  const dial = EVIDENTIALITIES.find((known) => known.toLowerCase() === value);
  return dial ? { ...place, dial } : null;
}

function withEnd(place: Place, end: 'from' | 'to', date: string): Place | null {
  return isDate(date) ? { ...place, window: { ...place.window, [end]: date } } : null;
}

function withWhatIf(place: Place, text: string): Place | null {
  const whatIf = readWhatIf(text);
  return whatIf === null ? null : { ...place, whatIfs: suppose(place.whatIfs, whatIf) };
}

function changedOptions(options: Options): readonly OptionName[] {
  return OPTION_NAMES.filter((name) => options[name] !== OPENING_OPTIONS[name]);
}

function withOption(place: Place, chosen: Partial<Options> | null): Place | null {
  return chosen === null ? null : { ...place, options: { ...place.options, ...chosen } };
}

function without(filter: Filter, facet: FacetName, value: string): Filter {
  return { ...NO_FILTER, ...filter, [facet]: added(filter[facet], value) };
}

function added(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values : [...values, value].toSorted();
}

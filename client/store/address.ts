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
import { isDate } from './window.ts';

/** A place read from an address, and the parts that mean nothing here. */
export type ReadAddress = { readonly place: Place; readonly problems: readonly string[] };

/** Writes a place as the query of an address; empty for the opening picture. */
export function writeAddress(place: Place): string {
  const { view, dial, filter, selection, options, open } = place;
  const query = new URLSearchParams();
  if (view !== OPENING.view) query.set('view', view);
  if (dial !== OPENING.dial) query.set('dial', dial.toLowerCase());
  if (selection !== null) query.set('select', selection);
  for (const facet of FACETS) for (const value of filter[facet]) query.append(`no-${facet}`, value);
  for (const [end, date] of endsOf(place)) query.set(end, date);
  for (const name of changedOptions(options)) query.set(name, options[name]);
  for (const group of open) query.append('open', group);
  // Colons may stand bare in a query, and ids are full of them.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
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

function readPart(place: Place, key: string, value: string): Place | null {
  if (key === 'view') return readView(place, value);
  if (key === 'dial') return readDial(place, value);
  if (key === 'select') return value === '' ? null : { ...place, selection: value };
  if (key === 'open') return { ...place, open: added(place.open, value) };
  if (key === 'from' || key === 'to') return withEnd(place, key, value);
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

function endsOf({ window: { from, to } }: Place): readonly (readonly [string, string])[] {
  const ends = [['from', from] as const, ['to', to] as const];
  return ends.flatMap(([end, date]) => (date === null ? [] : [[end, date] as const]));
}

function withEnd(place: Place, end: 'from' | 'to', date: string): Place | null {
  return isDate(date) ? { ...place, window: { ...place.window, [end]: date } } : null;
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

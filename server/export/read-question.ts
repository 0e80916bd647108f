/**
 * Question of an export
 * =====================
 *
 * Which positions are exported, in the query of an address: `stances=OPPOSES&from=2025&no-fate=DROPPED`.
 *
 * A field of the API's `PositionFilter` stands under its own name, once for each value. Beside them
 * stands what the viewer's own address says of its filter: `dial=named_witness`, the weakest
 * evidentiality that counts, and `no-stance=oppose`, `no-known`, `no-actor`, `no-fate`, `no-issue`,
 * `no-source`, values that are switched off, and `hide`, actors and targets that are left out. So the address of a view, with `/export/csv` before its
 * query, exports that view; `within` is an
 * issue there. What in it chooses a look (`view`, `select`, `open` and such) changes nothing.
 */
import { BadInputError } from '../../queries/errors.ts';
import type { PositionFilterParams } from '../../queries/record/position-filter.ts';
import { ACTOR_KINDS, EVIDENTIALITIES, STANCES } from '../../queries/vocabulary.ts';
import { type PositionFilterArgs, readFilter } from '../schema/position-filter.ts';
import { FACETS, type Facet, type LeftOut, readLeftOut } from './left-out.ts';

/** Which positions are asked for. */
export type ExportQuestion = {
  readonly filter: PositionFilterParams;
  readonly leftOut: LeftOut;
  /** The parts that say so, in one form and sorted: the same question has the same parts. */
  readonly parts: readonly (readonly [name: string, value: string])[];
};

type Part = readonly [name: string, value: string];

const ID_LISTS = [
  'negotiations',
  'instruments',
  'targets',
  'issues',
  'actors',
  'memberOf',
  'sources',
  'events',
] as const;
const SINGLE = ['from', 'to', 'minCorroboration', 'text'] as const;
const WORDS: Readonly<Record<string, readonly string[]>> = {
  stances: STANCES,
  evidentialities: EVIDENTIALITIES,
  actorKinds: ACTOR_KINDS,
};
const LOOKS: readonly string[] = [
  'lang',
  'view',
  'select',
  'open',
  'texts',
  'level',
  'order',
  'below',
  'topics',
  'camps',
  'layout',
  'hops',
  'hulls',
  'if',
  'sort-rows',
  'sort-columns',
  'sort-table',
  'no-rule',
  'about',
  'on',
  'tour',
  'compare',
  'end',
  'beside',
  'first',
  'ways',
  'collapse',
  'mark',
  'pin',
  'relation',
  'likeness',
  'norm',
  'least',
  'record',
];
const LEFT_OUT = FACETS.map((facet) => `no-${facet}`);
const ALLOWED = [...Object.keys(WORDS), ...ID_LISTS, ...SINGLE, 'dial', 'hide', ...LEFT_OUT];

/** Reads the query of an address; throws `BAD_INPUT` naming the part that cannot be used. */
export function readQuestion(query: URLSearchParams): ExportQuestion {
  const parts = uniqueParts([...query].filter(([name]) => !LOOKS.includes(name)).map(readPart));
  const valuesOf = (name: string) =>
    parts.flatMap(([known, value]) => (known === name ? value : []));
  const only = (name: string) => onlyOne(name, valuesOf(name));
  const off = FACETS.map((facet): readonly [Facet, readonly string[]] => [
    facet,
    valuesOf(`no-${facet}`),
  ]);
  const dial = EVIDENTIALITIES.find((known) => known.toLowerCase() === only('dial'));
  return {
    filter: readFilter(filterArgs(valuesOf, only)),
    leftOut: {
      dial: dial ?? 'INFERRED',
      hidden: valuesOf('hide'),
      off: Object.fromEntries(off.filter(([, values]) => values.length > 0)),
    },
    parts,
  };
}

/** Writes the parts of a question as the query of an address; empty for the whole record. */
export function writeQuestion(parts: ExportQuestion['parts']): string {
  const text = new URLSearchParams(parts.map(([name, value]) => [name, value])).toString();
  // Colons and slashes may stand bare in a query, and ids are full of them.
  return text.replaceAll('%3A', ':').replaceAll('%2F', '/');
}

/** A part in the one form that its words have; throws `BAD_INPUT` where it is none of a question. */
function readPart([given, value]: Part): Part {
  // What the viewer's address calls the issue within which it looks.
  const name = given === 'within' ? 'issues' : given;
  if (!ALLOWED.includes(name)) throw new BadInputError('export', name, ALLOWED.join(', '));
  if (value === '') throw new BadInputError(name, 'nothing', 'a value');
  const words = WORDS[name];
  if (words !== undefined) return [name, readWord(name, value.toUpperCase(), words)];
  if (name === 'dial') {
    const known = EVIDENTIALITIES.map((word) => word.toLowerCase());
    return [name, readWord(name, value.toLowerCase(), known)];
  }
  const facet = FACETS.find((known) => `no-${known}` === name);
  return [name, facet === undefined ? value : readLeftOut(facet, value)];
}

function readWord(name: string, word: string, words: readonly string[]): string {
  if (words.includes(word)) return word;
  throw new BadInputError(name, JSON.stringify(word), words.join(', '));
}

function uniqueParts(parts: readonly Part[]): readonly Part[] {
  const byKey = new Map(parts.map((part) => [part.join('='), part]));
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}

function onlyOne(name: string, values: readonly string[]): string | null {
  if (values.length > 1) throw new BadInputError(name, values.join(' and '), 'one value');
  return values[0] ?? null;
}

function filterArgs(
  valuesOf: (name: string) => readonly string[],
  only: (name: string) => string | null,
): PositionFilterArgs {
  const lists = [...ID_LISTS, 'stances', 'evidentialities'] as const;
  return {
    ...Object.fromEntries(lists.map((name) => [name, valuesOf(name)])),
    actorKinds: ACTOR_KINDS.filter((kind) => valuesOf('actorKinds').includes(kind)),
    from: only('from'),
    to: only('to'),
    text: only('text'),
    minCorroboration: readNumber(only('minCorroboration')),
  };
}

function readNumber(value: string | null): number | null {
  if (value === null || /^\d{1,9}$/.test(value)) return value === null ? null : Number(value);
  throw new BadInputError('minCorroboration', JSON.stringify(value), 'a whole number, 0 or more');
}

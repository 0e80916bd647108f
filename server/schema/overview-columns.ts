import { corroboration } from '../../queries/record/corroboration.ts';
import type { OverviewRow } from '../../queries/record/overview-rows.ts';
import { premisesOfPositions } from '../../queries/record/premises-of-positions.ts';
import type { Context } from './context.ts';
import type { OverviewRows } from './overview-grain.ts';

/** A column of few different values: those, and for each row a place among them. */
type Coded<Place, Value> = { readonly values: readonly Value[]; readonly at: readonly Place[] };

/** The rows of an overview in columns, as small as they can be sent. */
export type OverviewColumns = {
  readonly id: readonly string[];
  readonly count: readonly number[];
  readonly actor: Coded<number, string>;
  readonly target: Coded<number, string | null>;
  readonly stance: Coded<number, string>;
  readonly evidentiality: Coded<number, string>;
  readonly date: Coded<number, string | null>;
  readonly until: Coded<number, string | null>;
  readonly event: Coded<number, string | null>;
  readonly sources: Coded<readonly number[], string>;
  readonly premises: Coded<readonly number[], string>;
  readonly summary: readonly string[];
  readonly corroboration: readonly number[];
};

/** Made once of the same rows, which are kept as long as the state of the record. */
const made = new WeakMap<OverviewRows, Promise<OverviewColumns>>();

/** Puts the rows of an overview into columns. */
export function columnsOf(of: OverviewRows, context: Context): Promise<OverviewColumns> {
  const columns = made.get(of) ?? makeColumns(of, context);
  made.set(of, columns);
  columns.catch(() => made.delete(of)); // whoever waits for them hears why
  return columns;
}

async function makeColumns(of: OverviewRows, context: Context): Promise<OverviewColumns> {
  const { grain, rows } = of;
  const single = grain === 'POSITION';
  const agreeing = single ? await corroborationOf(rows, context) : new Map<string, number>();
  const premises = single ? await premisesOf(rows, context) : new Map<string, string[]>();
  return {
    id: rows.map(({ id }) => id),
    count: rows.map(({ count }) => count),
    actor: coded(rows, ({ actor }) => actor),
    target: coded(rows, ({ target }) => target),
    stance: coded(rows, ({ stance }) => stance),
    evidentiality: coded(rows, ({ evidentiality }) => evidentiality),
    date: coded(rows, ({ date }) => date),
    until: coded(rows, ({ until }) => until),
    event: coded(rows, ({ event }) => event),
    sources: codedLists(rows, ({ sources }) => sources),
    premises: codedLists(rows, ({ id }) => premises.get(id) ?? []),
    summary: single ? rows.map(({ summary }) => summary) : [],
    corroboration: single ? rows.map(({ id }) => agreeing.get(id) ?? 0) : [],
  };
}

function coded<Value>(
  rows: readonly OverviewRow[],
  read: (row: OverviewRow) => Value,
): Coded<number, Value> {
  const { values, place } = dictionary<Value>();
  return { values, at: rows.map((row) => place(read(row))) };
}

function codedLists(
  rows: readonly OverviewRow[],
  read: (row: OverviewRow) => readonly string[],
): Coded<readonly number[], string> {
  const { values, place } = dictionary<string>();
  return { values, at: rows.map((row) => read(row).map(place)) };
}

/** Values in the order met, and the place of each. */
function dictionary<Value>() {
  const values: Value[] = [];
  const places = new Map<Value, number>();
  const place = (value: Value) => {
    const known = places.get(value) ?? values.push(value) - 1;
    places.set(value, known);
    return known;
  };
  return { values, place };
}

/** What each position that is inferred rests on. */
async function premisesOf(
  rows: readonly OverviewRow[],
  { store }: Context,
): Promise<ReadonlyMap<string, string[]>> {
  const inferred = rows.filter(({ evidentiality }) => evidentiality === 'INFERRED');
  const premises = new Map(inferred.map(({ id }): [string, string[]] => [id, []]));
  for (const { of, id } of await store.ask(premisesOfPositions, { ids: [...premises.keys()] })) {
    premises.get(of)?.push(id);
  }
  return premises;
}

/** How many sources agree with each position. */
async function corroborationOf(
  rows: readonly OverviewRow[],
  { store }: Context,
): Promise<ReadonlyMap<string, number>> {
  const counted = await store.ask(corroboration, { ids: rows.map(({ id }) => id) });
  return new Map(counted.map(({ of, count }) => [of, count]));
}

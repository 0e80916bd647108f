import { given, several, type TableRow } from '../tables.ts';
import { areNear, foldName } from './fold-name.ts';
import { STATE_LIST } from './states/state-list.ts';

/** An actor that a table may mean. */
export interface KnownActor {
  readonly id: string;
  readonly name: string;
  /** Codes by which it goes: `JPN`, `JP`; none for most that are no states. */
  readonly codes: readonly string[];
  /** Last year in which it existed; null where it still does. */
  readonly until: number | null;
  /** Three-letter code of a state; null for others. */
  readonly iso3: string | null;
}

/** Ways to find an actor. */
export interface ActorIndex {
  readonly byId: (id: string) => KnownActor | null;
  readonly byCode: (code: string) => KnownActor | null;
  /** Every actor with exactly this name or alias, folded. */
  readonly byName: (name: string) => readonly KnownActor[];
  /** Every actor with a name like this one: candidates for a reader, never an answer. */
  readonly near: (name: string) => readonly KnownActor[];
}

/** An index of the actors that a record has, and of the states of the list. */
export function actorIndex(rows: readonly TableRow[]): ActorIndex {
  const actors = new Map<string, KnownActor>();
  const names = new Map<string, Map<string, KnownActor>>();
  const add = (actor: KnownActor, called: readonly string[]) => {
    if (!actors.has(actor.id)) actors.set(actor.id, actor);
    const first = actors.get(actor.id) ?? actor;
    for (const name of called.map(foldName).filter((folded) => folded !== '')) {
      names.set(name, (names.get(name) ?? new Map()).set(actor.id, first));
    }
  };
  for (const row of rows) add(recorded(row), namesOf(row));
  for (const state of STATE_LIST) {
    const { iso3, iso2, names: called, until } = state;
    add({ id: `state:${iso3}`, name: called[0], codes: [iso3, iso2], until, iso3 }, called);
  }
  const codes = new Map(
    [...actors.values()].flatMap((actor) => actor.codes.map((code) => [code, actor] as const)),
  );
  return {
    byId: (id) => actors.get(id) ?? null,
    byCode: (code) => (code === '' ? null : (codes.get(code) ?? null)),
    byName: (name) => [...(names.get(foldName(name))?.values() ?? [])],
    near: (name) => nearIn(names, foldName(name)),
  };
}

function nearIn(
  names: ReadonlyMap<string, ReadonlyMap<string, KnownActor>>,
  folded: string,
): readonly KnownActor[] {
  const near = [...names].filter(([name]) => areNear(name, folded));
  return [...new Set(near.flatMap(([, actors]) => [...actors.values()]))];
}

function recorded(row: TableRow): KnownActor {
  const id = given(row, 'id');
  const listed = STATE_LIST.find(({ iso3 }) => id === `state:${iso3}`);
  const iso3 = row.cells['iso3'] ?? listed?.iso3 ?? null;
  return {
    id,
    name: given(row, 'name'),
    codes: [iso3 ?? '', listed?.iso2 ?? ''].filter((code) => code !== ''),
    until: listed?.until ?? null,
    iso3,
  };
}

function namesOf(row: TableRow): readonly string[] {
  return [given(row, 'name'), given(row, 'short_name'), ...several(row, 'aliases')];
}

import type { Stance } from '../vocabulary.ts';
import { doubledPolarity, NO_DATE, type PositionTable } from './position-table.ts';

/** A position on a topic, as it is read. */
export type PositionOnTopic = {
  readonly position: string;
  readonly actor: string;
  readonly topic: string;
  readonly stance: Stance;
  /** The first day that its date can mean, `YYYY-MM-DD`; null where it has none. */
  readonly day: string | null;
};

/** Takes rows one after another, and makes a table of them. */
export interface TableBuilder {
  /** Adds a row; rows come in order of position id, and a stance without polarity adds none. */
  readonly add: (row: PositionOnTopic) => void;
  /** Makes the table of what was added. */
  readonly table: () => PositionTable;
}

const DAY = 86_400_000;

/** Makes the table of rows in any order. */
export function buildPositionTable(rows: Iterable<PositionOnTopic>): PositionTable {
  const builder = tableBuilder();
  for (const row of [...rows].sort(byPosition)) builder.add(row);
  return builder.table();
}

/** Begins a table that is filled row by row, so that the rows need not all be at hand at once. */
export function tableBuilder(): TableBuilder {
  const actors = placesOf();
  const topics = placesOf();
  const days = new Map<string | null, number>([[null, NO_DATE]]);
  const positions: string[] = [];
  const columns = { actor: column(), topic: column(), position: column() };
  const values = { polarity: column(), date: column() };
  return {
    add: ({ position, actor, topic, stance, day }) => {
      const polarity = doubledPolarity(stance);
      if (polarity === null) return;
      if (positions.at(-1) !== position) positions.push(position);
      columns.actor.push(actors.place(actor));
      columns.topic.push(topics.place(topic));
      columns.position.push(positions.length - 1);
      values.polarity.push(polarity);
      const date = days.get(day) ?? Date.parse(`${day}T00:00:00Z`) / DAY;
      days.set(day, date);
      values.date.push(date);
    },
    table: () => {
      const [actor, topic] = [actors.sorted(), topics.sorted()];
      return {
        actors: actor.ids,
        topics: topic.ids,
        positions,
        actor: columns.actor.cells().map((place) => actor.places[place] ?? 0),
        topic: columns.topic.cells().map((place) => topic.places[place] ?? 0),
        position: columns.position.cells(),
        polarity: values.polarity.cells(),
        date: values.date.cells(),
      };
    },
  };
}

/** A column that grows. */
function column() {
  let cells = new Int32Array(1_024);
  let length = 0;
  return {
    push: (value: number) => {
      if (length === cells.length) {
        const longer = new Int32Array(length * 2);
        longer.set(cells);
        cells = longer;
      }
      cells[length] = value;
      length += 1;
    },
    cells: () => cells.slice(0, length),
  };
}

/** Gives each id a place in order of its first coming, and later the place that it has when sorted. */
function placesOf() {
  const found = new Map<string, number>();
  return {
    place: (id: string) => {
      const known = found.get(id);
      if (known !== undefined) return known;
      found.set(id, found.size);
      return found.size - 1;
    },
    sorted: () => {
      const ids = [...found.keys()].sort();
      const places = new Int32Array(ids.length);
      ids.forEach((id, place) => {
        places[found.get(id) ?? 0] = place;
      });
      return { ids, places };
    },
  };
}

function byPosition(a: PositionOnTopic, b: PositionOnTopic): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  if (a.topic === b.topic) return 0;
  return a.topic < b.topic ? -1 : 1;
}

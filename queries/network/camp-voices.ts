import { holdingsOf, meanOf } from './holdings.ts';
import { countCamps, type Partition, UNPLACED } from './partition.ts';
import { at, type PositionTable } from './position-table.ts';

/** How many members of each camp spoke to each topic, and which way they lean: a row a camp, a column a topic. */
export interface CampVoices {
  readonly spoke: Int32Array;
  /** Members the mean of whose polarities is above zero. */
  readonly agreed: Int32Array;
  /** Members the mean of whose polarities is below zero. */
  readonly opposed: Int32Array;
}

/** Counts what the members of camps say on each topic. */
export function campVoices(table: PositionTable, partition: Partition): CampVoices {
  const cells = countCamps(partition) * table.topics.length;
  const [spoke, agreed] = [new Int32Array(cells), new Int32Array(cells)];
  const opposed = new Int32Array(cells);
  forEachHolding(table, ({ actor, topic, leaning }) => {
    const camp = partition[actor] ?? UNPLACED;
    if (camp === UNPLACED) return;
    const cell = camp * table.topics.length + topic;
    spoke[cell] = at(spoke, cell) + 1;
    if (leaning > 0) agreed[cell] = at(agreed, cell) + 1;
    if (leaning < 0) opposed[cell] = at(opposed, cell) + 1;
  });
  return { spoke, agreed, opposed };
}

/** An actor and a topic by their places, and the mean of the polarities held there, -1 to 1. */
export interface Holding {
  readonly actor: number;
  readonly topic: number;
  readonly leaning: number;
}

/** Goes through what actors hold on topics, topic by topic, actors in order. */
export function forEachHolding(table: PositionTable, visit: (holding: Holding) => void): void {
  const { start, actor, held } = holdingsOf(table);
  for (let topic = 0; topic < table.topics.length; topic += 1) {
    for (let cell = at(start, topic); cell < at(start, topic + 1); cell += 1) {
      visit({ topic, actor: at(actor, cell), leaning: meanOf(at(held, cell)) });
    }
  }
}

import {
  buildPositionTable,
  type PositionOnTopic,
} from '../../../queries/network/build-position-table.ts';
import type { PositionTable } from '../../../queries/network/position-table.ts';
import { STANCES } from '../../../queries/vocabulary.ts';

/**
 * Makes a table of a drawing: a line an actor, then topic and stance in turn. Positions are named for
 * where they stand: `position:AAA-x-1` is the first of AAA on x.
 */
export function tableOf(drawing: string): PositionTable {
  return buildPositionTable(rowsOf(drawing));
}

/** The rows of a drawing. */
export function rowsOf(drawing: string): readonly PositionOnTopic[] {
  const lines = drawing.trim().split('\n');
  return lines.flatMap((line) => {
    const [actor = '', ...words] = line.trim().split(/\s+/);
    const pairs = words.flatMap((topic, i) => (i % 2 === 0 ? [[topic, words[i + 1] ?? '']] : []));
    return pairs.map(([topic = '', word], i) => {
      const stance = STANCES.find((known) => known === word);
      if (stance === undefined) throw new Error(`no stance: ${word}`);
      const nth = pairs.slice(0, i + 1).filter(([other]) => other === topic).length;
      return { position: `position:${actor}-${topic}-${nth}`, actor, topic, stance, day: null };
    });
  });
}

import type { JSX } from 'preact';
import type { ViewRecord } from '../store/record.ts';
import type { Unit } from '../store/stance-units.ts';
import { viewWords as words } from '../words/words.ts';

type UnitsProps = {
  readonly record: ViewRecord;
  readonly units: readonly Unit[];
  /** The most that are named; the rest are counted. */
  readonly most: number;
};

/** Actors as chips in the colour, the form and the fill of their stance. */
export function Units({ record, units, most }: UnitsProps): JSX.Element {
  // A single one more would take as much room as its count.
  const shown = units.length === most + 1 ? units : units.slice(0, most);
  return (
    <>
      {shown.map(({ actor, family, look, positions }) => {
        const node = record.actors.get(actor);
        return (
          <span
            key={`${actor} ${family}`}
            class={`u ${family} ${look}`}
            data-pick={positions[0]?.id}
            title={words.clauses.unit(node?.name ?? actor, words.family[family], look)}
          >
            {node?.code ?? actor}
          </span>
        );
      })}
      {units.length > shown.length && <span class="rest">+{units.length - shown.length}</span>}
    </>
  );
}

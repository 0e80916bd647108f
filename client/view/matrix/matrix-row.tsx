import type { JSX } from 'preact';
import { GLYPH, glyphOf } from '../../layout/family.ts';
import type { MatrixCell } from '../../store/matrix.ts';
import { nameOf } from '../../store/record.ts';
import { countPositions } from '../../store/selectors.ts';
import { ariaSort } from '../../store/sort.ts';
import type { Unit } from '../../store/stance-units.ts';
import { viewWords as words } from '../../words/words.ts';
import { KindSample } from '../legend.tsx';
import type { Props } from '../model.ts';
import { RowName } from '../row-name.tsx';
import { SortButton } from '../sort-button.tsx';
import { classOf } from './class-of.ts';
import { tellUnits } from './tell-unit.ts';

type RowProps = Props & {
  readonly actor: string;
  readonly name: string;
  readonly cells: readonly MatrixCell[];
  /** Ids of the columns with which another camp's begin. */
  readonly begins: ReadonlySet<string>;
};

/** One actor: what it holds on each column. */
export function MatrixRow({ model, record, actor, name, cells, begins }: RowProps): JSX.Element {
  const selected = model.selection.value;
  const { sorts } = model.place.value;
  const position = selected === null ? undefined : record.positions.get(selected);
  const kind = record.actors.get(actor)?.kind ?? 'ORGANISATION';
  const crossed = selected === actor || position?.actor === actor;
  return (
    <tr class={crossed ? 'cross' : ''}>
      <th
        scope="row"
        tabIndex={-1}
        data-pick={actor}
        class={selected === actor ? 'on' : ''}
        title={name}
        aria-sort={ariaSort(sorts.columns, actor)}
      >
        <KindSample kind={kind} />
        <RowName record={record} id={actor} />
        <SortButton model={model} name="columns" by={actor} label={name} />
      </th>
      {cells.map(({ column, units }) => {
        const holds = units.some((unit) => unit.positions.some(({ id }) => id === selected));
        const label = words.record.coverageCell(name, nameOf(record, column), tellUnits(units));
        return (
          <td
            key={column}
            tabIndex={-1}
            data-pick={units[0]?.positions[0]?.id}
            class={classOf({
              cross: position?.target === column,
              on: holds,
              begins: begins.has(column),
            })}
            aria-label={label}
            title={units.length === 0 ? undefined : label}
          >
            <div>
              {units.map((unit) => (
                <Sign key={unit.family} unit={unit} />
              ))}
            </div>
          </td>
        );
      })}
    </tr>
  );
}

function Sign({ unit: { family, look, positions } }: { readonly unit: Unit }): JSX.Element {
  const [first] = positions;
  const count = countPositions(positions);
  const glyph = family === 'none' && first ? glyphOf(first.stance) : GLYPH[family];
  return (
    <span class={`u ${family} ${look}`} data-pick={first?.id} aria-hidden="true">
      {glyph}
      {count > 1 && <small>×{words.short(count)}</small>}
    </span>
  );
}

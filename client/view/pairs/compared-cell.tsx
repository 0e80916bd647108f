import type { JSX } from 'preact';
import { EVIDENTIALITIES, type Stance } from '../../../queries/vocabulary.ts';
import { type ComparedCell, stancesIn } from '../../store/comparison.ts';
import { type Named, nameOf, type PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { StanceSign } from '../panel/chips.tsx';
import { Told } from '../told.tsx';

/** Texts that a cell names. */
const MOST = 2;

type CellProps = Props & { readonly topic: Named; readonly cell: ComparedCell | null };

/** What an actor holds on a topic: each stance with its sign, and on which texts; or that there is no evidence. */
export function ComparedCellOf({ model, record, topic, cell }: CellProps): JSX.Element {
  if (cell === null)
    return (
      <td tabIndex={-1} class="blank">
        {words.pairs.compare.noEvidence}
      </td>
    );
  const held = cell.positions.flatMap((id) => record.positions.get(id) ?? []);
  const selected = model.selection.value;
  const on = held.some(({ id }) => id === selected);
  return (
    <td tabIndex={-1} data-pick={cell.positions[0]} class={on ? 'on' : ''}>
      {stancesIn(cell).map((stance) => (
        <Said
          key={stance}
          stance={stance}
          held={held.filter((position) => position.stance === stance)}
          names={(target) => (target === topic.id ? null : nameOf(record, target))}
        />
      ))}
      {cell.positions.length > 1 && (
        <span class="src">{words.pairs.compare.count(cell.positions.length)}</span>
      )}
    </td>
  );
}

type SaidProps = {
  readonly stance: Stance;
  readonly held: readonly PositionNode[];
  /** The name of a text; null where the row names it already. */
  readonly names: (target: string) => string | null;
};

function Said({ stance, held, names }: SaidProps): JSX.Element {
  const strongest = EVIDENTIALITIES.find((known) =>
    held.some(({ evidentiality }) => evidentiality === known),
  );
  const texts = [...new Set(held.flatMap(({ target }) => names(target) ?? []))];
  const more = texts.length - MOST;
  return (
    <p class="said-so" data-pick={held[0]?.id}>
      <StanceSign stance={stance} evidentiality={strongest ?? 'RECORD'} />
      <span>
        {words.chip[stance]}
        {texts.length > 0 && (
          <span class="src">
            <Told text={words.told.beside(texts.slice(0, MOST).map(words.told.own))} />
            {more > 0 && ` +${more}`}
          </span>
        )}
      </span>
    </p>
  );
}

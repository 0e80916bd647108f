import type { JSX } from 'preact';
import { moversOf } from '../../store/movers.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { PositionList } from './position-list.tsx';

/** Who has room to move: those with a side here who take the other side on the same issue elsewhere. */
export function Movers({ model, record, id }: Props & { readonly id: string }): JSX.Element {
  const movers = moversOf(record, model.positions.value, id);
  return (
    <section>
      <h3>{words.panel.movers}</h3>
      <p class="small quiet">
        {movers.length === 0 ? words.panel.noMovers : words.panel.moversMean}
      </p>
      <PositionList model={model} record={record} positions={movers} />
    </section>
  );
}

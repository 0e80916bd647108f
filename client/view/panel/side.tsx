import type { JSX } from 'preact';
import { select } from '../../store/actions.ts';
import { sentenceOf } from '../../store/announce.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { StanceSign } from './chips.tsx';
import { EvidenceList } from './evidence-list.tsx';

/** One side of a contradiction: a position with its evidence, or a clause by name. */
export function Side({ model, record, id }: Props & { readonly id: string }): JSX.Element {
  const position = record.positions.get(id);
  const detail = model.store.state.value.details.get(id);
  return (
    <div class={`side ${position?.stance.toLowerCase() ?? ''}`}>
      <button type="button" class="row" onClick={() => model.store.act(select(id))}>
        {position && <StanceSign {...position} />}
        <span>
          <b>{position ? sentenceOf(record, position) : nameOf(record, id)}</b>
          {position && (
            <span class="src">
              <bdi {...OWN}>{position.summary}</bdi>{' '}
              {words.told.beside([
                words.known[position.evidentiality],
                position.date === null ? words.panel.noDate : words.panel.date(position.date),
              ])}
            </span>
          )}
        </span>
      </button>
      {detail?.form === 'position' && <EvidenceList model={model} evidence={detail.evidence} />}
    </div>
  );
}

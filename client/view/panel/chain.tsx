import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { select } from '../../store/actions.ts';
import { sentenceOf } from '../../store/announce.ts';
import type { Premise } from '../../store/detail.ts';
import type { PositionNode } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';

type ChainProps = Props & {
  readonly position: PositionNode;
  readonly premises: readonly Premise[];
};

/** From what a position is inferred, and by which step: numbers are those of the picture. */
export function Chain({ model, record, position, premises }: ChainProps): JSX.Element {
  return (
    <section class="reasons-of">
      <h3 tabIndex={-1}>{words.panel.fromWhat}</h3>
      <ol class="chain">
        {premises.map((premise, index) => (
          <li key={premise.id}>
            <span class="n" aria-hidden="true">
              {index + 1}
            </span>
            <button type="button" class="bare" onClick={() => model.store.act(select(premise.id))}>
              {words.chip[premise.stance]}: <bdi {...OWN}>{premise.target.name}</bdi>
            </button>
            <p {...OWN}>{premise.summary}</p>
            <p class="src">
              {words.told.beside([
                ...new Set(premise.evidence.map(({ source }) => source.publisher ?? source.title)),
              ])}
              {' · '}
              {words.knownPhrase[premise.evidentiality]}
            </p>
          </li>
        ))}
        <li>
          <span class={`n end ${FAMILY[position.stance]}`} aria-hidden="true">
            {glyphOf(position.stance)}
          </span>
          <b>{words.panel.so(sentenceOf(record, position))}</b>
          <p {...OWN}>{position.summary}</p>
        </li>
      </ol>
    </section>
  );
}

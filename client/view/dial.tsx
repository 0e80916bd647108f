import type { JSX } from 'preact';
import { EVIDENTIALITIES } from '../../queries/vocabulary.ts';
import { setDial } from '../store/actions.ts';
import { dialCounts } from '../store/selectors.ts';
import { words } from '../words/words.ts';
import type { Props } from './model.ts';

/** Sets the weakest evidentiality that counts; everything on the page follows. */
export function Dial({ model, record }: Props): JSX.Element {
  const counts = dialCounts(record);
  const { dial } = model.place.value;
  const counting = counts[EVIDENTIALITIES.indexOf(dial)] ?? 0;
  return (
    <fieldset class="dial">
      <legend class="sr">{words.dialTitle}</legend>
      <div class="cap" aria-hidden="true">
        <span>{words.dialTitle}</span>
        <span>{words.dialNow(dial, counting, counts.at(-1) ?? 0)}</span>
      </div>
      <div class="stops">
        {EVIDENTIALITIES.map((known, index) => (
          <label key={known} class={`stop stop-${index}`} title={words.known[known]}>
            <input
              class="sr"
              type="radio"
              name="dial"
              checked={known === dial}
              onChange={() => model.store.act(setDial(known))}
            />
            <span class="track" />
            <span class="stop-label">
              <span class="name">{words.dial[known]}</span>{' '}
              <span class="num">{words.short(counts[index] ?? 0)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

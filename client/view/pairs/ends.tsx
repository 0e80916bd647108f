import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import { LINKED_KINDS } from '../../store/pairs.ts';
import { viewWords as words } from '../../words/words.ts';
import { LookUp } from '../look-up.tsx';
import type { Model } from '../model.ts';
import { ChosenOne } from './chosen-one.tsx';
import { useFirstFocus } from './first-focus.ts';
import type { Names } from './use-names.ts';

type EndsProps = {
  readonly model: Model;
  /** Those that are on record. */
  readonly ends: readonly string[];
  readonly names: Names;
};

/** The two ends: each is chosen by name, and can be chosen anew. */
export function Ends({ model, ends, names }: EndsProps): JSX.Element {
  const host = useFirstFocus<HTMLDivElement>(model, ends.length < 2);
  return (
    <div class="chosen" ref={host}>
      <h2>{words.pairs.path.title}</h2>
      <div class="ends">
        <End model={model} ends={ends} names={names} index={0} />
        {ends.length === 2 && (
          <button
            type="button"
            class="btn"
            onClick={() => model.store.act(go({ ends: ends.toReversed() }))}
          >
            <span aria-hidden="true">⇄</span> {words.pairs.path.swap}
          </button>
        )}
        <End model={model} ends={ends} names={names} index={1} />
      </div>
    </div>
  );
}

function End({ model, ends, names, index }: EndsProps & { readonly index: 0 | 1 }): JSX.Element {
  const id = ends[index];
  const label = index === 0 ? words.pairs.path.from : words.pairs.path.to;
  const { act } = model.store;
  return (
    <div class="end">
      <span class="src">{label}</span>
      {id === undefined ? (
        <div class="search">
          <LookUp
            model={model}
            id={`end-${index}`}
            label={label}
            prompt={words.pairs.path.prompt}
            kinds={LINKED_KINDS}
            onChoose={(hit) => !ends.includes(hit.id) && act(go({ ends: [...ends, hit.id] }))}
          />
        </div>
      ) : (
        <ChosenOne
          model={model}
          id={id}
          name={names.get(id) ?? id}
          takeOut={words.pairs.path.change(names.get(id) ?? id)}
          without={{ ends: ends.filter((other) => other !== id) }}
        />
      )}
    </div>
  );
}

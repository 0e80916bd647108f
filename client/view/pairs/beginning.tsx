import type { JSX } from 'preact';
import { gather } from '../../layout/order.ts';
import { go } from '../../store/actions.ts';
import { fellowsOf } from '../../store/fellows.ts';
import { addBeside } from '../../store/pairs.ts';
import { nameOf } from '../../store/record.ts';
import { countPositions } from '../../store/selectors.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import type { Names } from './use-names.ts';

/** How many are proposed. */
const MOST = 6;

type BeginningProps = Props & { readonly actor: string | null; readonly names: Names };

/** Before there are two to compare: what this is for, and who suggests itself. */
export function Beginning({ model, record, actor, names }: BeginningProps): JSX.Element {
  const proposed = proposedOf({ model, record }, actor);
  return (
    <div class="beginning">
      <h3>
        {actor === null
          ? words.pairs.compare.whom
          : words.pairs.compare.withWhom(names.get(actor) ?? actor)}
      </h3>
      <p>{words.pairs.compare.how}</p>
      <h4>{actor === null ? words.pairs.compare.active : words.pairs.compare.fellows}</h4>
      <ul class="proposed">
        {proposed.map(({ id, said }) => (
          <li key={id}>
            <button
              type="button"
              class="btn"
              onClick={() => model.store.act(go(addBeside(model.place.peek(), id)))}
            >
              {nameOf(record, id)} <span class="num">{said}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function proposedOf({ model, record }: Props, actor: string | null) {
  const positions = model.positions.value;
  if (actor !== null) {
    const fellows = fellowsOf(record, positions, actor).slice(0, MOST);
    return fellows.map(({ id, shared }) => ({ id, said: words.pairs.compare.shares(shared) }));
  }
  return [...gather(positions, (position) => position.actor)]
    .map(([id, held]) => ({ id, count: countPositions(held) }))
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST)
    .map(({ id, count }) => ({ id, said: words.pairs.compare.holds(count) }));
}

import type { JSX } from 'preact';
import { gather } from '../../layout/order.ts';
import { select } from '../../store/actions.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import { createPart, LazyPart } from '../lazy-part.tsx';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';
import { Heading } from './heading.tsx';

const LAYOUT = createPart(async () => (await import('./layout-intro.tsx')).LayoutIntro);
const SHOWN = 5;

/** Before anything is selected: how to read the view, and where opposition piles up. */
export function IntroPanel({ model, record }: Props): JSX.Element {
  const { view, options } = model.place.value;
  const ofLayout = view === 'map' && options.layout !== 'stance';
  const opposed = model.positions.value.filter(({ stance }) => stance === 'OPPOSES');
  const ranked = [...gather(opposed, ({ target }) => target)]
    .map(([target, held]) => ({ target, actors: new Set(held.map(({ actor }) => actor)).size }))
    .toSorted((one, other) => other.actors - one.actors)
    .slice(0, SHOWN);
  return (
    <>
      <Heading>{words.panel.introTitle}</Heading>
      {ofLayout ? (
        <LazyPart part={LAYOUT} given={{ model, record }} />
      ) : (
        <p class="small quiet">{words.panel.intro[view]}</p>
      )}
      {ranked.length > 0 && (
        <section>
          <h3>{words.panel.disputed}</h3>
          <ul class="rows">
            {ranked.map(({ target, actors }) => (
              <li key={target}>
                <button type="button" class="row" onClick={() => model.store.act(select(target))}>
                  <span class="g oppose" aria-hidden="true">
                    −
                  </span>
                  <span>
                    <b {...ownName(target)}>{nameOf(record, target)}</b>
                    <span class="src">{words.panel.against(actors)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

import type { JSX } from 'preact';
import { go } from '../../store/actions.ts';
import type { Tie } from '../../store/camps.ts';
import { actorOf } from '../../store/pairs.ts';
import { nameOf } from '../../store/record.ts';
import { saidName } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { ownName } from '../own.ts';
import { Told } from '../told.tsx';

type TiesProps = Props & { readonly ties: readonly Tie[] };

/** Ties that are listed. */
const MOST = 8;

/** How the selected actor is tied to others, the strongest first; each leads to both side by side. */
export function TiesOf({ model, record, ties }: TiesProps): JSX.Element | null {
  const actor = actorOf(record, model.selection.value);
  const own = ties
    .filter(({ source, target }) => source === actor || target === actor)
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  if (actor === null || own.length === 0) return null;
  return (
    <section aria-labelledby="ties-title">
      <h2 id="ties-title">
        <Told text={words.coalitions.tiesOf(saidName(record, actor))} />
      </h2>
      <table class="ground">
        <thead>
          <tr>
            <th scope="col">{words.panel.actor}</th>
            <th scope="col">{words.coalitions.weight}</th>
            <th scope="col">{words.coalitions.sharedTopics}</th>
          </tr>
        </thead>
        <tbody>
          {own.slice(0, MOST).map(({ source, target, weight, shared }) => {
            const other = source === actor ? target : source;
            return (
              <tr key={other}>
                <th scope="row">
                  <button
                    type="button"
                    class="bare"
                    onClick={() =>
                      model.store.act(go({ view: 'compare', compared: [actor, other] }))
                    }
                  >
                    <bdi {...ownName(other)}>{nameOf(record, other)}</bdi>
                  </button>
                </th>
                <td class="num">{words.coalitions.weighed(weight)}</td>
                <td class="num">{shared}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {own.length > MOST && <p class="src">{words.coalitions.moreTies(own.length - MOST)}</p>}
    </section>
  );
}

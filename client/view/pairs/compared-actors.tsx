import type { JSX } from 'preact';
import { ACTOR_KINDS } from '../../../queries/vocabulary.ts';
import { go } from '../../store/actions.ts';
import { actorKindOf, addBeside, MOST_COMPARED } from '../../store/pairs.ts';
import { said } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import { KindSample } from '../legend.tsx';
import { LookUp } from '../look-up.tsx';
import type { Model } from '../model.ts';
import { Told } from '../told.tsx';
import { ChosenOne } from './chosen-one.tsx';
import { useFirstFocus } from './first-focus.ts';
import type { Names } from './use-names.ts';

type ActorsProps = {
  readonly model: Model;
  readonly actors: readonly string[];
  readonly names: Names;
};

/** Who stands side by side: each can be taken out, and one more found and added. */
export function ComparedActors({ model, actors, names }: ActorsProps): JSX.Element {
  const { act } = model.store;
  const host = useFirstFocus<HTMLDivElement>(model, actors.length < 2);
  return (
    <div class="chosen" ref={host}>
      <h2>
        {actors.length < 2 ? (
          words.pairs.compare.title
        ) : (
          <Told
            text={words.pairs.compare.heading(
              actors.map((id) => said({ id, name: names.get(id) ?? id }).name),
            )}
          />
        )}
      </h2>
      <div class="beside">
        <ul>
          {actors.map((id) => (
            <li key={id}>
              <ChosenOne
                model={model}
                id={id}
                name={names.get(id) ?? id}
                takeOut={words.pairs.compare.takeOut(names.get(id) ?? id)}
                without={{ compared: actors.filter((other) => other !== id) }}
              >
                <KindSample kind={actorKindOf(id)} />
              </ChosenOne>
            </li>
          ))}
        </ul>
        {actors.length < MOST_COMPARED ? (
          <div class="search">
            <LookUp
              model={model}
              id="beside"
              label={words.pairs.compare.add}
              prompt={words.pairs.compare.addPrompt}
              kinds={ACTOR_KINDS}
              onChoose={({ id }) =>
                act(go(addBeside({ ...model.place.peek(), compared: actors }, id)))
              }
            />
          </div>
        ) : (
          <p class="src">{words.pairs.compare.full}</p>
        )}
      </div>
    </div>
  );
}

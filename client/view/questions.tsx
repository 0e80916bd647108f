import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { SHARED_GROUND_QUERY } from '../api/shared-ground.ts';
import { go } from '../store/actions.ts';
import { isShared } from '../store/camps.ts';
import { levelOf } from '../store/levels.ts';
import { positionFilter } from '../store/position-filter.ts';
import type { Question } from '../store/questions/question.ts';
import { questionsOf } from '../store/questions/questions.ts';
import { NO_FILTER, OPENING, type Place } from '../store/state.ts';
import { NO_WINDOW } from '../store/window.ts';
import { viewWords as words } from '../words/words.ts';
import type { Props } from './model.ts';
import { ScrollRow } from './scroll-row.tsx';
import { StoryButtons } from './tour/story-buttons.tsx';
import { keepAnswers, useAnswer } from './use-answer.ts';

const grounds = keepAnswers(SHARED_GROUND_QUERY);

/** Questions in words, written from the record; each leads to a finished view. */
export function Questions({ model, record }: Props): JSX.Element {
  const place = model.place.value;
  const positions = model.positions.value;
  const questions = useMemo(() => questionsOf({ record, positions }), [record, positions]);
  return (
    <nav class="ask" aria-label={words.questions}>
      <ScrollRow>
        <span class="lead">{words.ask}</span>
        {questions.map(({ id, text, size, leadsTo }) => (
          <button
            key={id}
            type="button"
            aria-pressed={isAt(place, leadsTo)}
            onClick={() =>
              model.store.act(go({ filter: NO_FILTER, window: NO_WINDOW, whatIfs: [], ...leadsTo }))
            }
          >
            {text} {size === null ? <Shared model={model} record={record} /> : <b>{size}</b>}
          </button>
        ))}
        <StoryButtons model={model} />
      </ScrollRow>
    </nav>
  );
}

/** Whether a question has just been asked: the map without a selection answers none. */
function isAt({ view, selection }: Place, leadsTo: Question['leadsTo']): boolean {
  const same = leadsTo.view === view && leadsTo.selection === selection;
  return same && (selection !== null || view !== 'map');
}

/** How much all camps could accept, as soon as the server has worked it out; nothing where it does not. */
function Shared({ model, record }: Props): JSX.Element | null {
  const { dial, within } = model.place.value;
  const variables = {
    level: levelOf(record).toUpperCase(),
    filter: positionFilter(record, { ...OPENING, dial, within }),
  };
  const { answer } = useAnswer(grounds, variables, record.digest);
  if (answer.form !== 'here') return null;
  const shared = answer.data.commonGround.topics.filter(isShared);
  return <b>{words.panel.shared(shared.length)}</b>;
}

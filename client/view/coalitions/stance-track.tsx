import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { byText } from '../../layout/order.ts';
import { nameOf } from '../../store/record.ts';
import { type Lane, lanesOf, trackTarget } from '../../store/stance-track.ts';
import type { WhatIf } from '../../store/what-if.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN, ownName } from '../own.ts';
import { useDrag } from './use-drag.ts';

type TrackProps = Props & { readonly onSuppose: (whatIf: WhatIf) => void };

/**
 * Who stands where on a text, lane by lane: an actor is dragged to another stance. By keys the same is
 * done with the choices below.
 */
export function StanceTrack({ model, record, onSuppose }: TrackProps): JSX.Element | null {
  const chosen = useSignal<string | null>(null);
  const positions = model.positions.value;
  const { whatIfs } = model.place.value;
  const wanted = [chosen.value, model.selection.value, whatIfs.at(-1)?.target];
  const target = trackTarget(record, positions, wanted);
  const { held, over, dragging } = useDrag((actor, stance) => {
    if (target !== null) onSuppose({ actor, target, stance });
  });
  if (target === null) return null;
  const targets = [...new Set(positions.map((position) => position.target))].toSorted(
    (one, other) => byText(nameOf(record, one), nameOf(record, other)),
  );
  return (
    <div class="stance-track">
      <label>
        {words.coalitions.dragOn}{' '}
        <select
          value={target}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = value;
          }}
        >
          {targets.map((id) => (
            <option key={id} value={id} {...ownName(id)}>
              {nameOf(record, id)}
            </option>
          ))}
        </select>
      </label>
      <ol {...dragging}>
        {lanesOf(positions, target, whatIfs).map((lane) => (
          <LaneOf
            key={lane.stance}
            record={record}
            lane={lane}
            over={over.value === lane.stance}
            held={held.value}
          />
        ))}
      </ol>
    </div>
  );
}

type LaneProps = Pick<Props, 'record'> & {
  readonly lane: Lane;
  readonly over: boolean;
  /** The actor that is dragged; null where none is. */
  readonly held: string | null;
};

function LaneOf({ record, lane, over, held }: LaneProps): JSX.Element {
  const { stance, runners } = lane;
  return (
    <li class={over ? 'lane over' : 'lane'} data-lane={stance}>
      <span class={`g ${FAMILY[stance]}`} aria-hidden="true">
        {glyphOf(stance)}
      </span>
      <span class="lane-name">{words.chip[stance]}</span>
      <ul>
        {runners.map(({ actor, supposed }) => (
          <li
            key={actor}
            class={['runner', supposed ? 'if' : '', held === actor ? 'held' : ''].join(' ')}
            data-runner={actor}
            title={record.actors.get(actor)?.name ?? actor}
          >
            <bdi {...OWN}>{record.actors.get(actor)?.code ?? actor}</bdi>
            {supposed && <span class="sr"> {words.coalitions.whatIf}</span>}
          </li>
        ))}
      </ul>
    </li>
  );
}

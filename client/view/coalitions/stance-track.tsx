import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { byText } from '../../layout/order.ts';
import { nameOf } from '../../store/record.ts';
import { type Lane, lanesOf, type Runner, trackTarget } from '../../store/stance-track.ts';
import type { WhatIf } from '../../store/what-if.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';

type TrackProps = Props & { readonly onSuppose: (whatIf: WhatIf) => void };

/**
 * Who stands where on a text, lane by lane: an actor is dragged to another stance. By keys the same is
 * done with the choices below.
 */
export function StanceTrack({ model, record, onSuppose }: TrackProps): JSX.Element | null {
  const chosen = useSignal<string | null>(null);
  const over = useSignal<string | null>(null);
  const positions = model.positions.value;
  const { whatIfs } = model.place.value;
  const wanted = [chosen.value, model.selection.value, whatIfs.at(-1)?.target];
  const target = trackTarget(record, positions, wanted);
  if (target === null) return null;
  const targets = [...new Set(positions.map((position) => position.target))].toSorted(
    (one, other) => byText(nameOf(record, one), nameOf(record, other)),
  );
  return (
    <div class="track">
      <label>
        {words.coalitions.dragOn}{' '}
        <select
          value={target}
          onChange={({ currentTarget: { value } }) => {
            chosen.value = value;
          }}
        >
          {targets.map((id) => (
            <option key={id} value={id}>
              {nameOf(record, id)}
            </option>
          ))}
        </select>
      </label>
      <ol>
        {lanesOf(positions, target, whatIfs).map((lane) => (
          <LaneOf
            key={lane.stance}
            model={model}
            record={record}
            lane={lane}
            over={over.value === lane.stance}
            onOver={(stance) => {
              over.value = stance;
            }}
            onDrop={(actor) => onSuppose({ actor, target, stance: lane.stance })}
          />
        ))}
      </ol>
    </div>
  );
}

type LaneProps = Props & {
  readonly lane: Lane;
  readonly over: boolean;
  /** The lane over which an actor is held; null where it is over none. */
  readonly onOver: (stance: string | null) => void;
  readonly onDrop: (actor: string) => void;
};

/** The name under which the id of an actor travels while it is dragged. */
const DRAGGED = 'text/plain';

function LaneOf({ record, lane, over, onOver, onDrop }: LaneProps): JSX.Element {
  const { stance, runners } = lane;
  return (
    <li
      class={over ? 'lane over' : 'lane'}
      onDragOver={(event) => {
        event.preventDefault();
        onOver(stance);
      }}
      onDragLeave={() => onOver(null)}
      onDrop={(event) => {
        event.preventDefault();
        onOver(null);
        const actor = event.dataTransfer?.getData(DRAGGED) ?? '';
        if (record.actors.has(actor)) onDrop(actor);
      }}
    >
      <span class={`g ${FAMILY[stance]}`} aria-hidden="true">
        {glyphOf(stance)}
      </span>
      <span class="lane-name">{words.chip[stance]}</span>
      <ul>
        {runners.map((runner) => (
          <RunnerOf key={runner.actor} record={record} runner={runner} />
        ))}
      </ul>
    </li>
  );
}

function RunnerOf({
  record,
  runner: { actor, supposed },
}: Pick<Props, 'record'> & { readonly runner: Runner }): JSX.Element {
  const node = record.actors.get(actor);
  return (
    <li
      class={supposed ? 'runner if' : 'runner'}
      draggable
      title={node?.name ?? actor}
      onDragStart={({ dataTransfer }) => dataTransfer?.setData(DRAGGED, actor)}
    >
      {node?.code ?? actor}
      {supposed && <span class="sr"> {words.coalitions.hypothetical}</span>}
    </li>
  );
}

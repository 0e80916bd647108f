import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { select } from '../../store/actions.ts';
import { type CampDisc, type CampMark, campPicture } from '../../store/camp-picture.ts';
import type { CampNode, CoalitionsNode, Tie } from '../../store/camps.ts';
import type { ViewRecord } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { useRoom } from '../use-room.ts';
import { Clashes, Moves } from './camps-between.tsx';

type PictureProps = Props & {
  readonly found: CoalitionsNode;
  readonly ties: readonly Tie[];
  /** The camps on record, where what is found rests on supposed stances. */
  readonly before: readonly CampNode[];
};

/** Width that the picture is drawn for before its room is known. */
const WIDTH = 900;
const RINGS = [0.75, 0.5, 0.25];
/** Brokers that the picture marks. */
const NAMED = 3;

/** The camps as discs: nearer the middle is surer. The table below says the same in words. */
export function CampPictureOf({ model, record, found, ties, before }: PictureProps): JSX.Element {
  const host = useRef<HTMLElement>(null);
  const room = useSignal({ width: 0, height: 0 });
  useRoom(host, room);
  const clashes = model.place.value.options.relation === 'conflict';
  const picture = useMemo(
    () => campPicture(found.camps, { ties, clashes }, room.value.width || WIDTH),
    [found, ties, clashes, room.value.width],
  );
  const { width, height, discs } = picture;
  const pick = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest('[data-pick]') : null;
    const id = mark?.getAttribute('data-pick');
    if (id) model.store.act(select(id));
  };
  return (
    <figure ref={host} class="camps-figure">
      <svg
        class="camps-picture"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        onClick={pick}
        onKeyDown={undefined}
      >
        {!clashes && <Clashes picture={picture} ties={ties} />}
        {discs.map(({ id, hull, loose }) => (
          <path key={id} class={loose ? 'hull loose' : 'hull'} d={hull} />
        ))}
        {picture.ties.map(({ key, strength, clash, path }) => (
          <path key={key} class={`tie strength-${strength}${clash ? ' clash' : ''}`} d={path} />
        ))}
        {discs.map((disc) => (
          <Disc key={disc.id} model={model} record={record} disc={disc} found={found} />
        ))}
        <Moves model={model} record={record} picture={picture} before={before} />
      </svg>
      <figcaption class="src">
        {words.coalitions.caption}{' '}
        {picture.tiesLeft > 0 && `${words.coalitions.moreTies(picture.tiesLeft)}.`}
      </figcaption>
    </figure>
  );
}

type DiscProps = Props & { readonly disc: CampDisc; readonly found: CoalitionsNode };

function Disc({ model, record, disc, found }: DiscProps): JSX.Element {
  const { number, x, y, most, least, marks } = disc;
  const brokers = found.brokers.slice(0, NAMED).map(({ actor }) => actor.id);
  const brokenIn = model.place.value.whatIfs.map(({ actor }) => actor);
  return (
    <g>
      {[...RINGS, 0].map((stability) => (
        <circle
          key={stability}
          class={stability === 0 ? 'ring rim' : 'ring'}
          cx={x}
          cy={y}
          r={least + (1 - stability) * (most - least)}
        />
      ))}
      <text class="camp-at" x={x} y={y}>
        {number}
      </text>
      {marks.map((mark) => (
        <Mark
          key={mark.actor}
          record={record}
          mark={mark}
          scale={disc.scale}
          look={[
            mark.actor === model.selection.value ? 'on' : '',
            brokenIn.includes(mark.actor) ? 'if' : '',
            brokers.includes(mark.actor) ? 'broker' : '',
          ].join(' ')}
        />
      ))}
    </g>
  );
}

type MarkProps = {
  readonly record: ViewRecord;
  readonly mark: CampMark;
  readonly scale: number;
  readonly look: string;
};

function Mark({ record, mark, scale, look }: MarkProps): JSX.Element {
  const { actor, stability, x, y, label } = mark;
  const node = record.actors.get(actor);
  return (
    <g class={`camp-mark ${look}`} data-pick={actor}>
      <title>{words.coalitions.stays(node?.name ?? actor, stability)}</title>
      <path class="leader" d={`M${x} ${y}L${label.x} ${label.y}`} />
      {node?.kind === 'ORGANISATION' ? (
        <rect
          x={x - 5.5 * scale}
          y={y - 5.5 * scale}
          width={11 * scale}
          height={11 * scale}
          rx="1.5"
        />
      ) : (
        <circle cx={x} cy={y} r={(node?.kind === 'PERSON' ? 3.5 : 6) * scale} />
      )}
      <text
        x={label.x}
        y={label.y}
        text-anchor={label.anchor}
        dominant-baseline="central"
        transform={`rotate(${label.turn} ${label.x} ${label.y})`}
      >
        {short(node?.code ?? actor)}
      </text>
    </g>
  );
}

const LETTERS = 13;

function short(name: string): string {
  return name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
}

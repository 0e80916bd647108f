import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { StanceInput } from '../layout/input.ts';
import { NARROW_BELOW, type Pins } from '../layout/options.ts';
import type { Highlight } from '../layout/scene-of.ts';
import { announce } from '../store/announce.ts';
import type { PositionDetail } from '../store/detail.ts';
import { highlightOf, keptBy } from '../store/highlight.ts';
import { inWords } from '../store/in-words.ts';
import { inEffect } from '../store/levels.ts';
import { stanceInput, standsAlone } from '../store/picture.ts';
import type { PositionNode, ViewRecord } from '../store/record.ts';
import { visiblePositions } from '../store/selectors.ts';
import type { Shown } from '../store/shown.ts';
import type { Place } from '../store/state.ts';
import type { Store } from '../store/store.ts';
import type { Drawing } from './map/drawing.ts';

/** Width and height, in pixels. */
export type Room = { readonly width: number; readonly height: number };

/** The store with what is read from it, each worked out once for each change of what it reads. */
export type Model = {
  readonly store: Store;
  readonly retry: () => void;
  readonly place: ReadonlySignal<Place>;
  readonly selection: ReadonlySignal<string | null>;
  readonly record: ReadonlySignal<ViewRecord | null>;
  /** The positions that pass the filter. */
  readonly positions: ReadonlySignal<readonly PositionNode[]>;
  /** The room of the picture, in pixels; nothing before it is on the page. */
  readonly room: Signal<Room>;
  readonly input: ReadonlySignal<StanceInput | null>;
  /** What the map draws where it is laid out otherwise than by stance. */
  readonly drawing: Signal<Drawing | null>;
  /** What the view shows beside the map, to be taken away; null where it says nothing of it. */
  readonly shown: Signal<(() => Shown) | null>;
  readonly highlight: ReadonlySignal<Highlight | null>;
  /** Actors that stand each for itself, because their groups are outlined. */
  readonly apart: Signal<readonly string[]>;
  /** The group of each mark, where groups are outlined on the map. */
  readonly groupOf: Signal<ReadonlyMap<string, string>>;
  /** Where nodes of the map were put. */
  readonly pins: ReadonlySignal<Pins>;
  /** The selection in one sentence. */
  readonly said: ReadonlySignal<string>;
  /** What the last step did, where the selection does not say it; empty once another follows. */
  readonly told: ReadonlySignal<string>;
  readonly tell: (text: string) => void;
};

/** A model with a record in it: what every part of the page but the frame is given. */
export type Props = { readonly model: Model; readonly record: ViewRecord };

/** Creates the model of a store; `retry` fetches the record again. */
export function createModel(store: Store, retry: () => void): Model {
  const held = computed(() => store.state.value.record);
  const record = computed(() => held.value && inWords(held.value));
  const place = createPlace(store, held);
  const selection = computed(() => place.value.selection);
  const positions = createPositions(record, place);
  const room = signal({ width: 0, height: 0 });
  const apart = signal<readonly string[]>([]);
  const input = createInput({ record, place, selection, positions, room, apart });
  return {
    store,
    retry,
    place,
    selection,
    record,
    positions,
    room,
    input,
    drawing: signal(null),
    groupOf: signal(new Map<string, string>()),
    apart,
    pins: createPins(place),
    ...createTelling(place),
    shown: signal(null),
    highlight: createHighlight(store, record, input),
    said: computed(
      () => whole(record, (held) => announce(held, positions.value, selection.value)) ?? '',
    ),
  };
}

/** The place, with its options as they take effect on the record. */
function createPlace({ state }: Store, held: Held): Model['place'] {
  // Of its own, so that what else changes has no record looked through again.
  const chosen = computed(() => state.value.place.options);
  const options = computed(() =>
    held.value === null ? chosen.value : inEffect(chosen.value, held.value),
  );
  return computed(() => {
    const { place } = state.value;
    return place.options === options.value ? place : { ...place, options: options.value };
  });
}

type Parts = Pick<Model, 'record' | 'place' | 'selection' | 'positions' | 'room' | 'apart'>;

/** Laid out anew only where the selection would else be folded away. */
function createInput({ record, place, selection, positions, room, apart }: Parts): Model['input'] {
  const open = computed(() => place.value.open);
  const collapsed = computed(() => place.value.arrangement.collapsed);
  // A narrow picture goes on down the page; before it has a place, its height is anybody's guess.
  const height = computed(() => (room.value.width < NARROW_BELOW ? null : room.value.height));
  const make = (kept: readonly string[]) =>
    whole(record, (held) =>
      stanceInput({
        record: held,
        positions: positions.value,
        open: open.value,
        collapsed: collapsed.value,
        kept,
        height: height.value,
      }),
    );
  const plain = computed(() => make(apart.value));
  const lost = computed(() => {
    const kept = whole(record, (held) => keptBy(held, selection.value)) ?? [];
    return kept.filter((id) => plain.value === null || !standsAlone(plain.value, id)).join(' ');
  });
  return computed(() =>
    lost.value === '' ? plain.value : make([...apart.value, ...lost.value.split(' ')]),
  );
}

function createPins(place: Model['place']): Model['pins'] {
  const pins = computed(() => place.value.arrangement.pins);
  return computed(() => new Map(pins.value.map(({ id, x, y }) => [id, { x, y }] as const)));
}

/** Holds for as long as the place that the step led to. */
function createTelling(place: Model['place']): Pick<Model, 'told' | 'tell'> {
  const last = signal<{ readonly text: string; readonly at: Place } | null>(null);
  return {
    told: computed(() => (last.value?.at === place.value ? last.value.text : '')),
    tell: (text) => {
      last.value = { text, at: place.peek() };
    },
  };
}

type Held = ReadonlySignal<ViewRecord | null>;

function whole<Value>(record: Held, read: (record: ViewRecord) => Value): Value | null {
  return record.value === null ? null : read(record.value);
}

/** Depends on filter, dial and window alone, so that selecting lays nothing out anew. */
function createPositions(record: Held, place: ReadonlySignal<Place>): Model['positions'] {
  const filter = computed(() => place.value.filter);
  const dial = computed(() => place.value.dial);
  const window = computed(() => place.value.window);
  const hidden = computed(() => place.value.arrangement.hidden);
  return computed(() => {
    const looked = {
      ...place.peek(),
      filter: filter.value,
      dial: dial.value,
      window: window.value,
      arrangement: { ...place.peek().arrangement, hidden: hidden.value },
    };
    return whole(record, (held) => visiblePositions({ record: held, place: looked })) ?? [];
  });
}

function createHighlight(store: Store, record: Held, input: Model['input']): Model['highlight'] {
  return computed(() => {
    const { details, place } = store.state.value;
    const { selection } = place;
    const found = selection === null ? undefined : details.get(selection);
    const detail: PositionDetail | null = found?.form === 'position' ? found : null;
    return whole(record, (held) =>
      highlightOf({ record: held, drawn: input.value?.positions ?? [], selection, detail }),
    );
  });
}

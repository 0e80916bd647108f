import { type Signal, useSignal } from '@preact/signals';
import { SUPPOSABLE, type Supposable } from '../../store/stance-track.ts';

/** What is dragged, over which lane it is held, and what listens on the lanes. */
export type Dragging = {
  readonly held: Signal<string | null>;
  readonly over: Signal<Supposable | null>;
  readonly dragging: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
};

/** Drags an actor from lane to lane, by mouse, pen or finger; `onDrop` hears where it was let go. */
export function useDrag(onDrop: (actor: string, stance: Supposable) => void): Dragging {
  const held = useSignal<string | null>(null);
  const over = useSignal<Supposable | null>(null);
  const letGo = () => {
    held.value = null;
    over.value = null;
  };
  return {
    held,
    over,
    dragging: {
      onPointerDown: (event) => {
        const { target, currentTarget, pointerId } = event;
        const runner = target instanceof Element ? target.closest('[data-runner]') : null;
        if (runner === null || !(currentTarget instanceof Element)) return;
        event.preventDefault();
        held.value = runner.getAttribute('data-runner');
        currentTarget.setPointerCapture(pointerId);
      },
      onPointerMove: (event) => {
        if (held.value !== null) over.value = laneAt(event);
      },
      onPointerUp: () => {
        if (held.value !== null && over.value !== null) onDrop(held.value, over.value);
        letGo();
      },
      onPointerCancel: letGo,
    },
  };
}

function laneAt({ clientX, clientY }: PointerEvent): Supposable | null {
  const lane = document.elementFromPoint(clientX, clientY)?.closest('[data-lane]');
  const stance = lane?.getAttribute('data-lane');
  return SUPPOSABLE.find((known) => known === stance) ?? null;
}

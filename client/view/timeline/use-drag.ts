import { useSignal } from '@preact/signals';
import { go } from '../../store/actions.ts';
import { spanBetween, windowOf } from '../../store/brush.ts';
import { NO_WINDOW } from '../../store/window.ts';
import type { BrushProps } from './brush-props.ts';

type OnAxis = PointerEvent & { readonly currentTarget: HTMLElement };

/** What the axis does with a pointer, and how a column is chosen by itself. */
export type Drag = {
  readonly handlers: {
    readonly onPointerDown: (event: OnAxis) => void;
    readonly onPointerMove: (event: OnAxis) => void;
    readonly onPointerUp: (event: OnAxis) => void;
    readonly onPointerCancel: () => void;
  };
  /** Shows one column alone, or all again. */
  readonly only: (column: number) => void;
};

/** Sets the window by dragging over the columns; let go where it began, that column stands alone. */
export function useDrag({ model, dates, passing }: BrushProps): Drag {
  const begun = useSignal<number | null>(null);
  const only = (column: number) => {
    const { window } = model.place.peek();
    const date = dates[column] ?? null;
    const alone = window.from === date && window.to === date;
    model.store.act(go({ window: alone ? NO_WINDOW : { from: date, to: date } }));
  };
  const letGo = () => {
    begun.value = null;
    passing.value = null;
  };
  return {
    only,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begun.value = columnAt(event);
      },
      onPointerMove: (event) => {
        if (begun.value === null) return;
        passing.value = windowOf(dates, spanBetween(begun.value, columnAt(event)));
      },
      onPointerUp: (event) => {
        const start = begun.value;
        const at = columnAt(event);
        letGo();
        if (start === at) only(at);
        else if (start !== null)
          model.store.act(go({ window: windowOf(dates, spanBetween(start, at)) }));
      },
      onPointerCancel: letGo,
    },
  };
}

/** The column under the pointer, or the one nearest to it. */
function columnAt({ currentTarget, clientX }: OnAxis): number {
  const far = [...currentTarget.children].map((child) => {
    const { left, width } = child.getBoundingClientRect();
    return Math.abs(left + width / 2 - clientX);
  });
  return far.indexOf(Math.min(...far));
}

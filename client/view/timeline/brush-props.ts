import type { Signal } from '@preact/signals';
import type { Window } from '../../store/window.ts';
import type { Model } from '../model.ts';

/** What sets the window of time: the dates of the columns, and the window that is looked at meanwhile. */
export type BrushProps = {
  readonly model: Model;
  /** The dates of the columns, in their order. */
  readonly dates: readonly string[];
  /** The window while it plays or is dragged; null where it is that of the page. */
  readonly passing: Signal<Window | null>;
};

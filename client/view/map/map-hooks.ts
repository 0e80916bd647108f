import { type Signal, signal } from '@preact/signals';

/** What the tools of the map, which come later, do for the rest of the page. */
export type MapHooks = {
  /** What a key does on the map. */
  readonly keys: Readonly<Record<string, () => void>>;
  /** Marks one node, or several from one to the next. */
  readonly mark: (ids: readonly string[]) => void;
};

/** Nothing before the tools have come, and in other views. */
export const mapHooks: Signal<MapHooks | null> = signal(null);

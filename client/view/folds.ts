import { type Signal, signal } from '@preact/signals';

/** The sides of the page. */
export const SIDES = ['facets', 'panel'] as const;
/** A side of the page. */
export type SideName = (typeof SIDES)[number];

/** Which sides are folded away, so that a wide view has room. */
export const folded: Signal<ReadonlySet<SideName>> = signal(new Set<SideName>());

/** Folds both sides away, or shows both again where one is folded. */
export function toggleWide(): void {
  folded.value = new Set(folded.value.size === 0 ? SIDES : []);
}

/** Shows one side again. */
export function unfold(side: SideName): void {
  folded.value = new Set([...folded.value].filter((other) => other !== side));
}

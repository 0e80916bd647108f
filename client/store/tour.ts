import { readAddress } from './address.ts';
import type { Place } from './state.ts';

/** A step of a story: a view by the query of its address, and what there is to see. */
export type StoryStep = {
  readonly name: string;
  readonly text: string;
  readonly address: string;
};
/** A story: views in an order that tells something. */
export type Story = { readonly title: string; readonly steps: readonly StoryStep[] };

/** How far along a story a reader is; `step` counts from 0. */
export type Tour = { readonly story: Story; readonly step: number };

/** The tour that a place names, by story and step counted from 1; null where no story has it. */
export function tourAt(stories: readonly Story[], at: Place['tour']): Tour | null {
  const story = at === null ? undefined : stories[at.story - 1];
  if (at === null || story === undefined) return null;
  return moveTour({ story, step: 0 }, at.step - 1);
}

/** How a place names a tour through one of some stories. */
export function placeAmong(stories: readonly Story[], { story, step }: Tour): Place['tour'] {
  return { story: stories.indexOf(story) + 1, step: step + 1 };
}

/** The step that a tour is at; null where the story has none. */
export function stepOf({ story, step }: Tour): StoryStep | null {
  return story.steps[step] ?? null;
}

/** A tour some steps on, or back; null past either end, where it is over. */
export function moveTour({ story, step }: Tour, by: number): Tour | null {
  const moved = { story, step: step + by };
  return stepOf(moved) === null ? null : moved;
}

/** The place that a step shows; what its address does not say is as in the opening picture. */
export function placeOfStep({ address }: StoryStep): Place {
  return readAddress(address).place;
}

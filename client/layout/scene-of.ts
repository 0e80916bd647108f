import type { LayoutOptions } from './options.ts';
import type { MuteNote } from './scene-item.ts';
import type { Geometry } from './stance-layout.ts';

/** What is selected, as far as the picture shows it. */
export type Highlight = {
  /** Actors and targets with a heavy outline. */
  readonly nodes: ReadonlySet<string>;
  /** Links drawn on top with an outline of ink. */
  readonly hot: ReadonlySet<string>;
  /** Links that lead to what is selected. */
  readonly lit: ReadonlySet<string>;
  /** The number of the premise that a link shows. */
  readonly steps: ReadonlyMap<string, number>;
};

/** What a scene is made from. */
export type SceneOf = {
  readonly geometry: Geometry;
  readonly options: LayoutOptions;
  readonly highlight: Highlight;
  /** The stances without polarity of an actor, in words. */
  readonly notesOf: (actor: string) => readonly MuteNote[];
  readonly quietTitle: string;
};

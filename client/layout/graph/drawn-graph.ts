import type { Link } from '../links.ts';
import type { LayoutOptions } from '../options.ts';
import type { GraphTie } from './graph.ts';
import type { PlacedNode } from './sizing.ts';

/** A word over a part of a picture. */
export type Caption = { readonly id: string; readonly text: string; readonly x: number };

/** A graph in which everything has a place, in pixels from the top left. */
export type PlacedGraph = {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly Link[];
  readonly ties: readonly GraphTie[];
  readonly captions: readonly Caption[];
  readonly width: number;
  readonly height: number;
  /** Whether lines run across from one column to the next, rather than straight. */
  readonly columns: boolean;
  readonly options: LayoutOptions;
};

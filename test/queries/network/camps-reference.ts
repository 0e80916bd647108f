import { readFileSync } from 'node:fs';
import type { LinkageRule } from '../../../queries/network/linkage.ts';
import type { Tie } from './ties.ts';

/** What networkx, scikit-learn and scipy found, written by `test/bench/camps-reference.py`. */
export interface CampsReference {
  readonly versions: { readonly [name: string]: string };
  readonly club: {
    readonly size: number;
    readonly ties: readonly Tie[];
    readonly factions: readonly number[];
    readonly modularityOfFactions: number;
  };
  readonly partitions: readonly {
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly index: number;
  }[];
  readonly trees: readonly {
    readonly rule: LinkageRule;
    readonly distances: readonly number[];
    readonly heights: readonly number[];
    readonly groups: readonly number[];
  }[];
  readonly betweenness: readonly {
    readonly size: number;
    readonly ties: readonly Tie[];
    readonly betweenness: readonly number[];
  }[];
  readonly assignments: readonly {
    readonly worth: readonly (readonly number[])[];
    readonly most: number;
  }[];
  readonly weighted: readonly {
    readonly size: number;
    readonly ties: readonly Tie[];
    readonly partition: readonly number[];
    readonly modularity: number;
    readonly best: number;
  }[];
}

/** The reference values. */
export const REFERENCE: CampsReference = JSON.parse(
  readFileSync(new URL('camps-reference.json', import.meta.url), 'utf8'),
);

/** Read's sixteen tribes: who was friend and foe of whom, and the three camps that they form. */
export const TRIBES: {
  readonly tribes: readonly string[];
  readonly friends: readonly (readonly [number, number])[];
  readonly foes: readonly (readonly [number, number])[];
  readonly camps: readonly (readonly string[])[];
} = JSON.parse(readFileSync(new URL('gahuku-gama.json', import.meta.url), 'utf8'));

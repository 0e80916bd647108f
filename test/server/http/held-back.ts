import type { GraphStore } from '../../../queries/graph-store.ts';
import { type Awaited, awaited } from '../../awaited.ts';
import type { TestStore } from '../../engines.ts';
import type { Facts } from '../../facts.ts';

/** Twelve states, by their ids. */
export const ACTORS: readonly string[] = Array.from(
  { length: 12 },
  (_, i) => `state:${String.fromCharCode(65 + i).repeat(3)}`,
);
/** Each of them for or against one clause. */
export const FACTS: Facts = {
  positions: ACTORS.map(
    (actor, i) => [`position:${i}`, actor, i % 2 ? 'OPPOSES' : 'SUPPORTS', 'clause:d/1'] as const,
  ),
  concerns: [['clause:d/1', 'issue:x']] as const,
};
/** A question that reads a table of positions. */
export const NETWORK = '{ network(input: {}) { ties { weight } } }';
/** A store that can be held back. */
export interface HeldBack {
  readonly store: GraphStore;
  /** Names of what was put to it since it was held. */
  readonly asked: () => readonly string[];
  /** Holds what has these names; without them, all. */
  readonly hold: (which?: (name: string) => boolean) => void;
  readonly letGo: () => Promise<void>;
}

/** A store whose questions, or some of them, wait from when it is held until it is let go; names what was put to it. */
export function heldBack(store: TestStore): HeldBack {
  let asked: string[] = [];
  let gate: Awaited<void> | null = null;
  let isHeld = (_name: string) => true;
  const held: GraphStore = {
    engine: store.engine,
    endsQuestions: store.endsQuestions,
    ready: () => store.ready(),
    ask: async (query, params, asking) => {
      asked.push(query.name);
      if (isHeld(query.name)) await gate?.promise;
      return store.ask(query, params, asking);
    },
  };
  return {
    store: held,
    asked: () => asked,
    hold: (which: (name: string) => boolean = () => true) => {
      asked = [];
      isHeld = which;
      gate = awaited();
    },
    letGo: async () => {
      gate?.resolve();
      gate = null;
      await new Promise((resolve) => setTimeout(resolve, 150)); // for whatever would still be asked
    },
  };
}

import { DemarcheError } from '../../queries/errors.ts';

/** Questions that an engine is still at, though nobody waits for them: it cannot be told to stop. */
export interface LeftBehind {
  /** Throws `LIMIT` where a text may not be asked until one of its runs that were left behind ends. */
  readonly refuse: (cypher: string) => void;
  /** Takes in a run that nobody waits for any more, until it ends by itself. */
  readonly add: (cypher: string, run: Promise<unknown>) => void;
}

/** Most runs of one text that may be left behind at a time. */
const MOST_OF_ONE = 2;
/** Most runs that may be left behind before every text that is among them is refused. */
const MOST = 4;

/** Counts what is left behind, so that asking again and again piles up no more of it. */
export function createLeftBehind(): LeftBehind {
  const runs = new Map<string, number>();
  const count = (cypher: string) => runs.get(cypher) ?? 0;
  const change = (cypher: string, by: 1 | -1) => {
    runs.set(cypher, count(cypher) + by);
    if (count(cypher) === 0) runs.delete(cypher);
  };
  return {
    refuse: (cypher) => {
      const all = [...runs.values()].reduce((sum, each) => sum + each, 0);
      if (count(cypher) >= MOST_OF_ONE || (all >= MOST && count(cypher) > 0)) throw busy();
    },
    add: (cypher, run) => {
      change(cypher, 1);
      const ended = () => change(cypher, -1);
      run.then(ended, ended);
    },
  };
}

function busy(): DemarcheError {
  return new DemarcheError(
    'LIMIT',
    'the graph store is still at earlier questions like this one, which took too long; ask for less, or again in half a minute',
  );
}

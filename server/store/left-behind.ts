/** Questions that an engine is still at, though nobody waits for them: it cannot be told to stop. */
export interface LeftBehind {
  /** Waits until a text may be asked: at once, unless too many runs are left behind and of it among them. */
  readonly room: (cypher: string) => Promise<void>;
  /** Takes in a run that nobody waits for any more, until it ends by itself. */
  readonly add: (cypher: string, run: Promise<unknown>) => void;
}

/** Most runs of one text that may be left behind at a time. */
const MOST_OF_ONE = 2;
/** Most runs that may be left behind before every text that is among them waits. */
const MOST = 4;

/** Counts what is left behind, so that asking again and again piles up no more of it. */
export function createLeftBehind(): LeftBehind {
  const runs = new Map<Promise<void>, string>();
  const isFull = (cypher: string) => {
    const own = [...runs.values()].filter((each) => each === cypher).length;
    return own >= MOST_OF_ONE || (own > 0 && runs.size >= MOST);
  };
  return {
    room: async (cypher) => {
      while (isFull(cypher)) await Promise.race(runs.keys());
    },
    add: (cypher, run) => {
      const forget = () => void runs.delete(ended);
      const ended = run.then(forget, forget);
      runs.set(ended, cypher);
    },
  };
}

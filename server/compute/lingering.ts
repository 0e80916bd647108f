/** Work that goes on for a while though nobody waits for it, so that whoever asks for the same next joins it. */
export interface Lingering {
  /**
   * Takes work in, and gives what takes it out again; null where there is no room for it. Once its time is
   * over, that is told and the work is out.
   */
  readonly take: (over: () => void) => (() => void) | null;
}

/** How much lingers. */
export interface LingeringSettings {
  /** Pieces of work at a time. */
  readonly most: number;
  /** Longest that one of them does, in milliseconds. */
  readonly time: number;
}

/** Creates room for work that lingers. */
export function createLingering({ most, time }: LingeringSettings): Lingering {
  const inside = new Set<NodeJS.Timeout>();
  return {
    take: (over) => {
      if (inside.size >= most) return null;
      const timer = setTimeout(() => {
        inside.delete(timer);
        over();
      }, time).unref();
      inside.add(timer);
      return () => {
        clearTimeout(timer);
        inside.delete(timer);
      };
    },
  };
}

/** No room: work ends with the last who waits for it. */
export const NO_LINGERING: Lingering = { take: () => null };

import type { CampNode, Tie } from '../../client/store/camps.ts';

/** What camps are called in tests that are not about that. */
export const LABEL = { labelFor: [], labelAgainst: [], memberCounts: [] } as const;

/** A camp in short: its id, and its members with how surely they stay. */
export function campOf(id: string, members: Readonly<Record<string, number>>): CampNode {
  return {
    id,
    ...LABEL,
    cohesion: 1,
    defining: [],
    members: Object.entries(members).map(([actor, stability]) => ({
      actor: { id: actor },
      stability,
    })),
  };
}

/** A tie in short. */
export function tieOf(source: string, target: string, weight: number): Tie {
  return { source, target, weight, shared: 1 };
}

import type { PositionNode } from './record.ts';

/** From so many actors on, a picture shows those who stand alike as one mark. */
const CROWD = 80;

/** Whether those who hold some positions are too many to stand each for itself. */
export function isCrowd(positions: readonly PositionNode[]): boolean {
  return new Set(positions.map(({ actor }) => actor)).size > CROWD;
}

import type { Span } from '../span.ts';
import type { CodePoints } from './code-points.ts';

/** A text whose code points can be counted off. */
export interface Page {
  readonly text: string;
  readonly points: CodePoints;
}

/** What stands at a place of a page. */
export function textAt({ text, points }: Page, { start, end }: Span): string {
  return text.slice(points.unitAt(start), points.unitAt(end));
}

/** Whether the letters before and after a place are of one word. */
export function cutsWord({ text, points }: Page, point: number): boolean {
  const unit = points.unitAt(point);
  return isLetter(text.charCodeAt(unit - 1)) && isLetter(text.charCodeAt(unit));
}

/** Whether a UTF-16 unit is an unaccented Latin letter: those of other scripts may need no space between. */
function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** The whole numbers from 0 to `last`, in order of their distance from another. */
export function* nearestFirst(near: number, last: number): Generator<number> {
  const farthest = Math.max(near, last - near);
  for (let distance = 0; distance <= farthest; distance += 1) {
    const [before, after] = [near - distance, near + distance];
    if (before >= 0 && before <= last) yield before;
    if (distance > 0 && after >= 0 && after <= last) yield after;
  }
}

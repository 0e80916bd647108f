import { EVIDENTIALITIES } from '../../../queries/vocabulary.ts';
import { FAMILIES, type Family, GLYPH } from '../family.ts';
import type { Link } from '../links.ts';
import { gather, sum } from '../order.ts';
import type { SceneItem } from '../scene-item.ts';
import type { PlacedNode } from './sizing.ts';

/** Where the links of one family meet a text, with the number of actors behind it. */
export type ColumnSign = {
  readonly id: string;
  readonly target: string;
  readonly family: Family;
  readonly links: readonly Link[];
  readonly x: number;
  /** Its middle. */
  readonly y: number;
};

const SIZE = { w: 30, h: 17 };
/** From one sign to the next on the same text, in pixels. */
export const SIGN_STEP = 18;
const INFERRED = EVIDENTIALITIES.indexOf('INFERRED');

/** The signs before the texts of a column, a family each. */
export function columnSigns(
  links: readonly Link[],
  at: ReadonlyMap<string, PlacedNode>,
): readonly ColumnSign[] {
  return [...gather(links, ({ target }) => target)].flatMap(([target, own]) => {
    const text = at.get(target);
    if (text === undefined) return [];
    const families = FAMILIES.filter((known) => own.some(({ family }) => family === known));
    return families.map((family, index) => ({
      id: `sign:${target}:${family}`,
      target,
      family,
      links: own.filter((link) => link.family === family),
      x: text.x - text.w / 2 - SIZE.w - 3,
      y: text.y + (index - (families.length - 1) / 2) * SIGN_STEP,
    }));
  });
}

/** A sign as it is drawn. */
export function columnSignItem(
  { id, target, family, links, x, y }: ColumnSign,
  hot: ReadonlySet<string>,
): SceneItem {
  const inferred = links.every(({ strength }) => strength === INFERRED);
  const against = family === 'oppose' || family === 'reserve';
  return {
    ...{ form: 'box', id, pick: target, look: `badge-${family}${inferred ? '-inferred' : ''}` },
    ...{ x, y: y - SIZE.h / 2, ...SIZE, r: against ? 3 : SIZE.h / 2 },
    text: `${GLYPH[family]}${sum(links.map(({ count }) => count))}`,
    on: links.some((link) => hot.has(link.id)),
  };
}

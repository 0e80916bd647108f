import type { LayoutOptions } from './options.ts';
import type { Profile } from './profiles.ts';
import { wrap } from './wrap.ts';

/** The name of an actor beside its mark. */
export type SideLabel = {
  readonly lines: readonly string[];
  /** Whether it is set in the type of captions: words of a name where others have a code. */
  readonly small: boolean;
};

/** The lines of a name; where codes stand for names, a name without one is set smaller, on more lines. */
export function labelOf(profile: Profile, options: LayoutOptions): SideLabel {
  const { name, code } = profile;
  const { labels, labelWidth, mark, measure } = options;
  const asName = (text: string) => measure(text, 'actor');
  if (labels === 'name') {
    return { lines: wrap(name, { width: labelWidth, lines: 2, measure: asName }), small: false };
  }
  if (!isLong(code, options)) return { lines: [code], small: false };
  const most = labelWidth - halfOf(profile, mark) + mark;
  const small = (text: string) => measure(text, 'tag');
  const longest = Math.max(...code.split(/[ -]/).map((word) => small(`${word}-`)));
  const linesIn = (width: number) => wrap(code, { width, lines: 3, measure: small });
  // No wider than its longest word has to be, if nothing is lost: what it leaves, the links have.
  const slim = linesIn(Math.min(most, Math.max(longest, LEAST)));
  const cut = slim.some((line) => line.endsWith('…'));
  return { lines: cut ? linesIn(most) : slim, small: true };
}

/** Whether what stands for a name is itself one, and so set smaller where room is short. */
export function isLong(code: string, { labels, measure }: LayoutOptions): boolean {
  return labels === 'code' && measure(code, 'actor') > CODE;
}

/** Pixels that a code may be wide; what is wider is a name. */
const CODE = 50;

/** Pixels from line to line in the type of captions. */
export const SMALL_LINE = 13;

/** Pixels that a line has at least, however short the words. */
const LEAST = 44;

/** How wide a label is once it is selected, so that selecting moves nothing. */
export function widthOf(
  { lines, small }: SideLabel,
  { measure }: Pick<LayoutOptions, 'measure'>,
): number {
  const widths = lines.map((line) => (small ? measure(line, 'tag') * BOLD : measure(line, 'head')));
  return Math.ceil(Math.max(0, ...widths));
}

/** By how much bold letters are wider, at most. */
const BOLD = 1.07;

/** Half the width of an actor's mark: one that stands for several has their number in it. */
export function halfOf({ members }: Profile, mark: number): number {
  return members > 1 ? 5 + String(members).length * 3.5 : mark;
}

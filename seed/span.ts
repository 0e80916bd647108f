import { codePointsOf } from './verify/code-points.ts';

/** Where a span begins and ends in a text, in Unicode code points; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text of a span; null where the span is empty, reversed or not wholly inside the text. */
export function spanIn(text: string, { start, end }: Span): string | null {
  if (start < 0 || start >= end) return null;
  const from = unitAt(text, start, 0);
  const to = from === null ? null : unitAt(text, end - start, from);
  return from === null || to === null ? null : text.slice(from, to);
}

/** Prepares finding many spans of a text, which is measured once: no span is walked to. */
export function spansIn(text: string): (span: Span) => string | null {
  const { length, unitAt } = codePointsOf(text);
  return ({ start, end }) =>
    start < 0 || start >= end || end > length ? null : text.slice(unitAt(start), unitAt(end));
}

/** The UTF-16 unit that lies a number of code points after another; null beyond the end of the text. */
function unitAt(text: string, codePoints: number, from: number): number | null {
  let unit = from;
  for (let passed = 0; passed < codePoints; passed += 1) {
    const codePoint = text.codePointAt(unit);
    if (codePoint === undefined) return null;
    unit += codePoint > 0xffff ? 2 : 1;
  }
  return unit;
}

import type { Measure, TextKind } from '../layout/options.ts';

const FONTS: Readonly<Record<TextKind, string>> = {
  row: '13px',
  actor: '13px',
  head: '600 13px',
  tag: '11px',
};

/** Measures texts in the font of an element, each once. */
export function createMeasure(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(element).fontFamily;
  const known = new Map<string, number>();
  let set: TextKind | null = null;
  return (text, kind) => {
    const key = `${kind}:${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    // Setting a font has the browser look it up, even where it is the same.
    if (context && set !== kind) context.font = `${FONTS[kind]} ${family}`;
    set = kind;
    const measured = context?.measureText(text).width ?? text.length * 7;
    known.set(key, measured);
    return measured;
  };
}

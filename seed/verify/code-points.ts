/** A text measured in Unicode code points, any place of it found without walking there. */
export interface CodePoints {
  /** Code points of the text. */
  readonly length: number;
  /** The UTF-16 unit at which a code point begins; the text's length for the place after the last. */
  readonly unitAt: (codePoint: number) => number;
  /** The code point that a UTF-16 unit belongs to. */
  readonly pointAt: (unit: number) => number;
}

/** Measures a text once; a text without surrogates needs no index. */
export function codePointsOf(text: string): CodePoints {
  if (!/[\uD800-\uDFFF]/.test(text)) {
    return { length: text.length, unitAt: (point) => point, pointAt: (unit) => unit };
  }
  const begins = beginsIn(text);
  return {
    length: begins.length,
    unitAt: (point) => begins[point] ?? text.length,
    pointAt: (unit) => pointIn(begins, unit),
  };
}

function beginsIn(text: string): Uint32Array {
  const begins = new Uint32Array(text.length);
  let points = 0;
  for (let unit = 0; unit < text.length; points += 1) {
    begins[points] = unit;
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  }
  return begins.subarray(0, points);
}

/** The last code point that begins at a unit or before it; the count of all from the end on. */
function pointIn(begins: Uint32Array, unit: number): number {
  let [low, high] = [0, begins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A room for text: its width in pixels, how many lines, and how wide a text is. */
export type TextRoom = {
  readonly width: number;
  readonly lines: number;
  readonly measure: (text: string) => number;
};

/** Breaks a text into lines; what does not fit ends in an ellipsis. */
export function wrap(text: string, room: TextRoom): readonly string[] {
  const lines = fill(text.replace(HYPHEN, '$1 ').split(' '), room);
  const kept = lines.slice(0, room.lines - 1);
  const rest = lines.slice(room.lines - 1).reduce(joined, '');
  return [...kept, rest].filter((line) => line !== '').map((line) => shorten(line, room));
}

/** A hyphen between parts that are long enough to stand on lines of their own. */
const HYPHEN = /(\p{L}{3}-)(?=\p{L}{3})/gu;

/** Two parts of a text as they stood in it: what ends in a hyphen goes on without a gap. */
function joined(before: string, after: string): string {
  return before === '' || /\p{L}{3}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function fill(words: readonly string[], { width, measure }: TextRoom): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const next = joined(last ?? '', word);
    if (last !== undefined && measure(next) <= width) lines[lines.length - 1] = next;
    else lines.push(word);
  }
  return lines;
}

function shorten(line: string, { width, measure }: TextRoom): string {
  if (measure(line) <= width) return line;
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

import { sha256 } from '../sha256.ts';
import type { Span } from '../span.ts';
import { cutsWord, nearestFirst, type Page, textAt } from './page.ts';
import type { WantedSpan } from './wanted-span.ts';

/** What stands between two lines of a text as a printed page yields it, by how often it is met. */
const MARKS = [' \n\n', '\n', ' \n', '\n\n'] as const;
/** Least and most characters of a line that has one before it and one behind it. */
const WIDTH = { least: 73, most: 106 } as const;
/** Most guesses for one source, and for one span: some seconds of one processor in all. */
const MOST_GUESSES = 1_000_000;
const MOST_FOR_SPAN = 300_000;
/** Most lines whose ends are guessed: for more there are too many ways. */
const MOST_LINES = 6;
/** How far from where a span is looked for it may begin, in code points. */
const REACH = 60;

/**
 * Finds spans in a page without line ends whose lines the record's text breaks. Where it breaks them is
 * not known: lines of a printed page are about as long as each other, so the few spaces at which one
 * may end are tried, until the span's own hash comes out or the guesses are used up.
 */
export function* guessBreaks(
  page: Page,
  spans: readonly WantedSpan[],
): Generator<readonly [span: WantedSpan, at: Span]> {
  let left = MOST_GUESSES;
  let [shift, marks]: [number, readonly string[]] = [0, MARKS];
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    let tried = 0;
    for (const { mark, lines, ...at } of guesses(page, span, { near: span.start + shift, marks })) {
      if (sha256(lines.join(mark)) === span.sha256) {
        shift = at.start - span.start;
        marks = [mark, ...MARKS.filter((other) => other !== mark)];
        yield [span, at];
        break;
      }
      tried += 1;
      if (tried >= Math.min(MOST_FOR_SPAN, left)) break;
    }
    left -= tried;
  }
}

/** A stretch of a page that may be some lines with a mark between them. */
interface Stretch extends Span {
  readonly mark: string;
  readonly breaks: number;
}

/** A stretch, cut into lines. */
interface Guess extends Span {
  readonly mark: string;
  readonly lines: readonly string[];
}

/** Where a span is looked for, and what may stand between its lines. */
interface Guessing {
  readonly near: number;
  readonly marks: readonly string[];
}

function* guesses(page: Page, span: Span, guessing: Guessing): Generator<Guess> {
  for (const { start, end, mark, breaks } of stretches(page, span.end - span.start, guessing)) {
    const isThere = end > start && end <= page.points.length;
    if (!isThere || cutsWord(page, end)) continue;
    for (const lines of linesOf(textAt(page, { start, end }), breaks, 1)) {
      yield { start, end, mark, lines };
    }
  }
}

/** Every stretch that gives a length with its marks: by mark, then nearness, then number of lines. */
function* stretches(page: Page, length: number, { near, marks }: Guessing): Generator<Stretch> {
  if (length > MOST_LINES * WIDTH.most) return;
  const most = length / WIDTH.least + 1;
  for (const mark of marks) {
    for (const start of beginnings(page, near)) {
      for (let breaks = 1; breaks <= most; breaks += 1) {
        yield { start, end: start + length - breaks * (mark.length - 1), mark, breaks };
      }
    }
  }
}

/** Every way to cut a text some times at its spaces; its first and its last line may be part of one. */
function* linesOf(text: string, cuts: number, from: number): Generator<readonly string[]> {
  const { least, most } = WIDTH;
  if (text.length > (cuts + 1) * most || text.length < (cuts - 1) * least) return;
  if (cuts === 0) yield [text];
  let at = cuts === 0 ? -1 : text.indexOf(' ', from);
  for (; at !== -1 && at <= most; at = text.indexOf(' ', at + 1)) {
    for (const rest of linesOf(text.slice(at + 1), cuts - 1, least))
      yield [text.slice(0, at), ...rest];
  }
}

/** Where words begin within reach of a place, the nearest first. */
function* beginnings(page: Page, near: number): Generator<number> {
  for (const start of nearestFirst(near, page.points.length - 1)) {
    if (Math.abs(start - near) > REACH) return;
    if (!cutsWord(page, start) && !/\s/u.test(textAt(page, { start, end: start + 1 }))) yield start;
  }
}

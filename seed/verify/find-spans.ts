import { sha256 } from '../sha256.ts';
import type { Span } from '../span.ts';
import { codePointsOf } from './code-points.ts';
import { guessBreaks } from './guess-breaks.ts';
import { cutsWord, nearestFirst, type Page, textAt } from './page.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { WantedSpan } from './wanted-span.ts';

/** Where a span lies in the text at hand, and the hash of what stands there. */
export interface Place extends Span {
  readonly sha256: string;
  /** In words what differs from the text of the record: `line ends`. */
  readonly differs: string;
}

/** A text at hand and what the record knows of it. */
export interface TextAtHand {
  readonly text: string;
  /** SHA-256 of the text that the record was made from. */
  readonly sha256: string;
}

/** Most windows that are hashed for one source: a minute or so of one processor. */
const MOST_WINDOWS = 20_000_000;
/** About as many readings as a text has. */
const READINGS = 40;

/**
 * Finds spans again in a text that is not the one they were taken from. The record has no words to look
 * for, only hashes: so the text is read as its maker may have had it (other line ends, entities, white
 * space), and a place counts only where the span's own hash comes out. A reading whose hash is that of
 * the whole source gives every place at once; else windows as long as the span are tried, the nearest
 * first, none that begins or ends within a word. Nothing is found by likeness, so nothing wrongly.
 */
export function findSpans(
  hand: TextAtHand,
  wanted: readonly WantedSpan[],
): ReadonlyMap<WantedSpan, Place> {
  const found = new Map<WantedSpan, Place>();
  const here = { text: hand.text, points: codePointsOf(hand.text) };
  const reach = Math.ceil(MOST_WINDOWS / READINGS / Math.max(1, wanted.length));
  for (const search of searchesOf(hand, reach)) {
    const lost = wanted.filter((span) => !found.has(span));
    if (lost.length === 0) break;
    for (const [span, at] of search.placesOf(lost)) {
      found.set(span, { ...placeIn(here, search.page, at), differs: search.page.differs });
    }
  }
  return found;
}

/** A reading, and a way to look for spans in it. */
interface Search {
  readonly page: Page & Reading;
  readonly placesOf: (spans: readonly WantedSpan[]) => Iterable<Found>;
}

/**
 * First the reading that is the whole source, if there is one; then every reading, window by window;
 * last the first without lines, as if the record's text had been broken into some.
 */
function* searchesOf({ text, sha256: whole }: TextAtHand, reach: number): Generator<Search> {
  for (const reading of readingsOf(text)) {
    if (reading.sha256 !== whole) continue;
    const page = { ...reading, points: codePointsOf(reading.text) };
    yield { page, placesOf: (spans) => atTheirPlaces(page, spans) };
    break;
  }
  for (const reading of readingsOf(text)) {
    const page = { ...reading, points: codePointsOf(reading.text) };
    yield { page, placesOf: (spans) => nearby(page, spans, reach) };
  }
  for (const reading of readingsOf(text)) {
    if (/[\r\n]/.test(reading.text)) continue;
    const page = { ...reading, differs: 'white space', points: codePointsOf(reading.text) };
    yield { page, placesOf: (spans) => guessBreaks(page, spans) };
    break;
  }
}

/** A span, and where it stands in a reading. */
type Found = readonly [span: WantedSpan, at: Span];

function* atTheirPlaces(page: Page, spans: readonly WantedSpan[]): Generator<Found> {
  for (const span of spans) if (isAt(page, span, span.start)) yield [span, span];
}

function* nearby(page: Page, spans: readonly WantedSpan[], reach: number): Generator<Found> {
  let shift = 0;
  for (const span of spans) {
    const length = span.end - span.start;
    const start = firstOf(windows(page, length, span.start + shift), reach, (at) =>
      isAt(page, span, at),
    );
    if (start === null) continue;
    shift = start - span.start;
    yield [span, { start, end: start + length }];
  }
}

function isAt(page: Page, { start, end, sha256: hash }: WantedSpan, at: number): boolean {
  return sha256(textAt(page, { start: at, end: at + end - start })) === hash;
}

/** Where windows of a length start, the nearest first; those that would cut a word are left out. */
function* windows(page: Page, length: number, near: number): Generator<number> {
  for (const start of nearestFirst(near, page.points.length - length)) {
    if (!cutsWord(page, start) && !cutsWord(page, start + length)) yield start;
  }
}

function firstOf<T>(
  candidates: Iterable<T>,
  most: number,
  isMatch: (candidate: T) => boolean,
): T | null {
  let tried = 0;
  for (const candidate of candidates) {
    if (isMatch(candidate)) return candidate;
    tried += 1;
    if (tried >= most) return null;
  }
  return null;
}

/** Where a span of a reading stands in the text at hand, and the hash of what is there. */
function placeIn(
  here: Page,
  reading: Page & Reading,
  { start, end }: Span,
): Omit<Place, 'differs'> {
  const [first, last] = [start, end].map(
    (point) => reading.from[reading.points.unitAt(point)] ?? 0,
  );
  const place = { start: here.points.pointAt(first ?? 0), end: here.points.pointAt(last ?? 0) };
  return { ...place, sha256: sha256(textAt(here, place)) };
}

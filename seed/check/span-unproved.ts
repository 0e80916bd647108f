import { quoted } from '../problem.ts';
import { sha256 } from '../sha256.ts';
import type { SourceTexts } from '../source-texts.ts';
import { type Span, spansIn } from '../span.ts';
import { cell, given, type TableRow } from '../tables.ts';
import { findingAt, type Law, type Said } from './law.ts';

/** A span of evidence, or of a clause, lies inside its source, and its hash is that of the text there. */
export const spanUnproved: Law = {
  code: 'E09',
  remedy: 'find the span again in the text of the source, counting code points',
  check: function* ({ rows }, texts) {
    const readers = readersOf(texts);
    for (const row of [...rows.clauses, ...rows.evidence]) {
      const span = spanOf(row);
      if (span === null) continue;
      const reader = readers.get(given(row, 'source')) ?? null;
      const outside = isOutside(span, reader);
      if (outside !== null) yield findingAt(row, 'end', outside);
      else if (isChanged(row, span, reader)) yield findingAt(row, 'sha256', CHANGED);
    }
  },
};

const CHANGED: Said = {
  found: 'a hash that is not that of the span',
  allowed: 'the SHA-256 of the text from start to end',
};

/** The span of a row; null where it has none, or one that E05 reports. */
function spanOf(row: TableRow): Span | null {
  const [start, end] = [cell(row, 'start'), cell(row, 'end')];
  if (start === null || end === null) return null;
  const span = { start: Number(start), end: Number(end) };
  return Number.isSafeInteger(span.start) && Number.isSafeInteger(span.end) ? span : null;
}

/** Reads spans of one text. */
interface SpanReader {
  readonly text: string;
  readonly spanAt: (span: Span) => string | null;
}

/** What reads the text of each source; sources of one text share one. */
function readersOf(texts: SourceTexts): ReadonlyMap<string, SpanReader> {
  const ofText = new Map(
    [...new Set(texts.values())].map((text) => [text, { text, spanAt: spansIn(text) }]),
  );
  return new Map(
    [...texts].flatMap(([source, text]) => {
      const reader = ofText.get(text);
      return reader === undefined ? [] : [[source, reader] as const];
    }),
  );
}

function isOutside(span: Span, reader: SpanReader | null): Said | null {
  const { start, end } = span;
  if (end <= start) return { found: quoted(`${end}`), allowed: `more than start, ${start}` };
  if (reader === null || reader.spanAt(span) !== null) return null;
  const length = [...reader.text].length;
  return { found: quoted(`${end}`), allowed: `at most ${length}, where the text ends` };
}

function isChanged(row: TableRow, span: Span, reader: SpanReader | null): boolean {
  const hash = cell(row, 'sha256');
  if (reader === null || hash === null) return false;
  return sha256(reader.spanAt(span) ?? '') !== hash;
}

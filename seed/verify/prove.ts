import type { Verification } from '../../queries/vocabulary.ts';
import { sha256 } from '../sha256.ts';
import type { SourceTexts } from '../source-texts.ts';
import { given, type TableRow, type Tables } from '../tables.ts';
import { type CodePoints, codePointsOf } from './code-points.ts';
import { findSpans, type Place } from './find-spans.ts';
import { spansIn, type WantedSpan } from './wanted-span.ts';

/** What became of a span: proved where it stood, found elsewhere, lost, or without a text to look in. */
export interface SpanProof {
  readonly span: WantedSpan;
  readonly verification: Verification;
  /** The new place of a span that changed; null where it is lost, or did not change. */
  readonly place: Place | null;
}

/** What became of a source: whether the text at hand is the one that the record was made from. */
export interface SourceProof {
  readonly row: TableRow;
  readonly verification: Verification;
  /** SHA-256 of the text at hand; null where there is none. */
  readonly sha256: string | null;
}

/** Whether every span and every source of a record is what it was. */
export interface Proof {
  readonly spans: readonly SpanProof[];
  readonly sources: readonly SourceProof[];
}

/** Proves the spans and sources of a record against the texts at hand. */
export function proveRecord(tables: Tables, texts: SourceTexts): Proof {
  const bySource = new Map<string, WantedSpan[]>();
  for (const span of spansIn(tables)) {
    const others = bySource.get(span.source);
    if (others === undefined) bySource.set(span.source, [span]);
    else others.push(span);
  }
  const measure = createMeasure();
  const sources = tables.rows.sources.map((row) => proveSource(row, texts, measure));
  const hashes = new Map(
    tables.rows.sources.map((row) => [given(row, 'id'), given(row, 'sha256')]),
  );
  return {
    sources,
    spans: [...bySource].flatMap(([source, spans]) => {
      const text = texts.get(source);
      if (text === undefined) return spans.map(notSupplied);
      const { points } = measure(text);
      return proveSpans({ text, points, sha256: hashes.get(source) ?? '' }, spans);
    }),
  };
}

interface Measure {
  readonly points: CodePoints;
  readonly sha256: string;
}

/** Measures each text once: an imported table is the text of thousands of sources. */
function createMeasure(): (text: string) => Measure {
  const known = new Map<string, Measure>();
  return (text) => {
    const measure = known.get(text) ?? { points: codePointsOf(text), sha256: sha256(text) };
    known.set(text, measure);
    return measure;
  };
}

/** Whether a span changed and was not found again. */
export function isLost({ verification, place }: SpanProof): boolean {
  return verification === 'CHANGED' && place === null;
}

function proveSource(
  row: TableRow,
  texts: SourceTexts,
  measure: (text: string) => Measure,
): SourceProof {
  const text = texts.get(given(row, 'id'));
  if (text === undefined) return { row, verification: 'SOURCE_NOT_SUPPLIED', sha256: null };
  const { sha256: hash } = measure(text);
  const isSame = hash === given(row, 'sha256');
  return { row, verification: isSame ? 'PROVED' : 'CHANGED', sha256: hash };
}

function proveSpans(
  hand: Measure & { readonly text: string },
  spans: readonly WantedSpan[],
): readonly SpanProof[] {
  const { points } = hand;
  const changed = spans.filter(({ start, end, sha256: hash }) => {
    const isInside = end <= points.length;
    const there = hand.text.slice(points.unitAt(start), points.unitAt(end));
    return !isInside || sha256(there) !== hash;
  });
  const places = findSpans(hand, changed);
  const isChanged = new Set(changed);
  return spans.map((span) => ({
    span,
    verification: isChanged.has(span) ? 'CHANGED' : 'PROVED',
    place: places.get(span) ?? null,
  }));
}

function notSupplied(span: WantedSpan): SpanProof {
  return { span, verification: 'SOURCE_NOT_SUPPLIED', place: null };
}

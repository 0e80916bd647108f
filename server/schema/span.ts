import type { Verification } from '../../queries/vocabulary.ts';
import { sha256 } from '../../seed/sha256.ts';
import { spanIn } from '../../seed/span.ts';
import type { Context } from './context.ts';

/** A span of a source, and the SHA-256 that it has to have. */
export type Span = {
  readonly source: string;
  /** Code points into the text of the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly sha256: string;
};

/** What the reader's copy of a source says at a span; the quote is null where it was not proved. */
export type Proof = { readonly verification: Verification; readonly quote: string | null };

/** Holds a span against the reader's copy of its source. A changed text is no quote. */
export function proveSpan(span: Span, { sourceTexts }: Pick<Context, 'sourceTexts'>): Proof {
  const text = sourceTexts.get(span.source);
  if (text === undefined) return { verification: 'SOURCE_NOT_SUPPLIED', quote: null };
  const quote = spanIn(text, span);
  return quote !== null && sha256(quote) === span.sha256
    ? { verification: 'PROVED', quote }
    : { verification: 'CHANGED', quote: null };
}

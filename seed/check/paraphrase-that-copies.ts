import { quoted } from '../problem.ts';
import type { SourceTexts } from '../source-texts.ts';
import { given, type TableRow, type Tables } from '../tables.ts';
import { stretchesOf, wordsOf } from '../words.ts';
import { byValue } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** Words in a row from which on a paraphrase is a copy. */
const COPY = 8;

/** A paraphrase repeats fewer than eight words in a row of the sources that it renders. */
export const paraphraseThatCopies: Law = {
  code: 'E10',
  remedy: 'say it in words of your own',
  check: function* (tables, texts) {
    if (texts.size === 0) return;
    const stretches = stretchesIn(texts);
    for (const { row, sources } of paraphrasesIn(tables)) {
      const known = sources.flatMap((source) => stretches.get(source) ?? []);
      const copied = known.length === 0 ? undefined : copiedIn(given(row, 'paraphrase'), known);
      if (copied === undefined) continue;
      yield findingAt(row, 'paraphrase', {
        found: `${quoted(copied)}, as in the source`,
        allowed: `fewer than ${COPY} words of the source in a row`,
      });
    }
  },
};

/** The first stretch of a paraphrase that a source has too. */
function copiedIn(paraphrase: string, sources: readonly ReadonlySet<string>[]): string | undefined {
  return [...stretchesOf(wordsOf(paraphrase), COPY)].find((stretch) =>
    sources.some((stretches) => stretches.has(stretch)),
  );
}

interface Paraphrase {
  readonly row: TableRow;
  /** Ids of the sources that it renders. */
  readonly sources: readonly string[];
}

function* paraphrasesIn({ rows }: Tables): Generator<Paraphrase> {
  for (const row of rows.evidence) yield { row, sources: [given(row, 'source')] };
  const evidenceOf = byValue(rows.evidence, 'shows');
  for (const row of rows.claims) {
    const shownBy = evidenceOf.get(given(row, 'id')) ?? [];
    yield { row, sources: shownBy.map((evidence) => given(evidence, 'source')) };
  }
}

/** The stretches of each source; sources of one text share one set. */
function stretchesIn(texts: SourceTexts): ReadonlyMap<string, ReadonlySet<string>> {
  const ofText = new Map<string, ReadonlySet<string>>();
  for (const text of new Set(texts.values())) {
    ofText.set(text, new Set(stretchesOf(wordsOf(text), COPY)));
  }
  const found = [...texts].map(([source, text]) => [source, ofText.get(text) ?? NONE] as const);
  return new Map(found);
}

const NONE: ReadonlySet<string> = new Set();

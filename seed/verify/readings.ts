import { sha256 } from '../sha256.ts';
import { decodeEntity, ENTITY, encodeEntity, OFTEN_AN_ENTITY } from './entities.ts';
import { asItIs, type Rewritten, rewrite } from './rewritten.ts';

/** A text as its maker may have had it, and in words what differs from the text at hand. */
export interface Reading extends Rewritten {
  /** What sets the two apart: `line ends`, `entities, white space`; `its place` where nothing does. */
  readonly differs: string;
  /** SHA-256 of the whole text. */
  readonly sha256: string;
}

interface Change {
  readonly what: string;
  readonly make: (text: Rewritten) => Rewritten;
}

const replacing =
  (pattern: RegExp, replace: (found: string) => string) =>
  (text: Rewritten): Rewritten =>
    rewrite(text, pattern, replace);

const NONE: Change = { what: '', make: (text) => text };
const LINE_END = /\r\n|\n|\r/g;
const SPACES = /\s+/gu;
/** The line end that re-flowing puts behind the hyphen of a word. */
const BROKEN_HYPHEN = /(?<=\p{L}-)\n(?=\p{L})/gu;

const decoded = replacing(ENTITY, decodeEntity);
const quotesEncoded = replacing(/[“”]/g, encodeEntity);

const ENTITIES: readonly Change[] = [
  NONE,
  { what: 'entities', make: decoded },
  { what: 'entities', make: replacing(OFTEN_AN_ENTITY, encodeEntity) },
  { what: 'entities', make: quotesEncoded },
  { what: 'entities', make: (text) => quotesEncoded(decoded(text)) },
];

const LETTERS: readonly Change[] = [
  NONE,
  {
    what: 'accents',
    make: replacing(/\P{M}\p{M}+/gu, (found) => found.normalize('NFC')),
  },
];

const LINES: readonly Change[] = [
  NONE,
  { what: 'line ends', make: replacing(LINE_END, () => '\n') },
  { what: 'line ends', make: replacing(LINE_END, () => '\r\n') },
  ...[
    ['', '', ''],
    ['', '', '\n\n'],
    ['', '', ' \n\n'],
    ['', '\n', '\n\n'],
    ['', '\n', '\n'],
    ['', '\n\n', '\n\n'],
    ['', ' \n\n', ' \n\n'],
    ['', ' \n', ' \n\n'],
  ].map((breaks) => ({
    what: 'white space',
    make: replacing(SPACES, (spaces) => brokenBy(spaces, breaks)),
  })),
  {
    what: 'white space',
    make: (text) =>
      rewrite(
        rewrite(text, BROKEN_HYPHEN, () => ''),
        SPACES,
        (spaces) => brokenBy(spaces, ['', '', '\n\n']),
      ),
  },
];

/**
 * The readings of a text, the likeliest first: as it is; with other line ends; with entities decoded
 * or written; with white space re-flowed, by spaces alone or with its paragraphs kept. One at a time,
 * for each is as large as the text, and none twice.
 */
export function* readingsOf(text: string): Generator<Reading> {
  const seen = new Set<string>();
  for (const lines of LINES) {
    for (const letters of LETTERS) {
      for (const entities of ENTITIES) {
        const rewritten = lines.make(letters.make(entities.make(asItIs(text))));
        const hash = sha256(rewritten.text);
        if (seen.has(hash)) continue;
        seen.add(hash);
        yield { ...rewritten, sha256: hash, differs: namesOf([lines, letters, entities]) };
      }
    }
  }
}

/** What stands for white space with no, one or more line ends in it; a space where that is nothing. */
function brokenBy(spaces: string, breaks: readonly string[]): string {
  const ends = spaces.match(LINE_END)?.length ?? 0;
  return breaks[Math.min(ends, 2)] || ' ';
}

function namesOf(changes: readonly Change[]): string {
  const names = changes.map(({ what }) => what).filter((what) => what !== '');
  return names.join(', ') || 'its place';
}

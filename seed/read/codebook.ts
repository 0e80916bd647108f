import type { Content } from './content.ts';
import { readText } from './unreadable.ts';

/** The file that says how a record was coded; no record must have one. */
export const CODEBOOK_FILE = 'CODEBOOK.md';

/** The text of a codebook; null where there is none that can be read, for it is no table. */
export function readCodebook(content: Content): string | null {
  return readText(CODEBOOK_FILE, content).text;
}

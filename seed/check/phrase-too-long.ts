import { cell } from '../tables.ts';
import { wordsOf } from '../words.ts';
import { findingAt, type Law } from './law.ts';

/** Most words of a source that a record may hold in a row. */
const MOST = 8;

/** A phrase has at most eight words: a record points at what others wrote, and does not copy it. */
export const phraseTooLong: Law = {
  code: 'E10',
  remedy: 'keep the words that are the fact, or empty the cell',
  check: function* ({ rows }) {
    for (const row of rows.evidence) {
      const phrase = cell(row, 'phrase');
      const count = phrase === null ? 0 : wordsOf(phrase).length;
      if (count <= MOST) continue;
      yield findingAt(row, 'phrase', { found: `${count} words`, allowed: `at most ${MOST}` });
    }
  },
};

import { sha256 } from '../sha256.ts';
import { cell, given } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** The text of a source at hand is the one that the record was made from. */
export const sourceChanged: Law = {
  code: 'E09',
  remedy:
    'get the text that the record was made from, or find its spans again and write the new hash',
  check: function* ({ rows }, texts) {
    const hashes = new Map([...new Set(texts.values())].map((text) => [text, sha256(text)]));
    for (const row of rows.sources) {
      const found = hashes.get(texts.get(given(row, 'id')) ?? '');
      const hash = cell(row, 'sha256');
      if (found === undefined || hash === null || found === hash) continue;
      yield findingAt(row, 'sha256', {
        found: `a hash that is not that of ${given(row, 'file')}`,
        allowed: found,
      });
    }
  },
};

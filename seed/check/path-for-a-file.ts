import { quoted } from '../problem.ts';
import { isFileName } from '../source-texts.ts';
import { given } from '../tables.ts';
import { findingAt, type Law } from './law.ts';

/** The file of a source is named, without folders: the reader chooses the folder of texts. */
export const pathForAFile: Law = {
  code: 'E05',
  remedy: 'write the name alone',
  check: function* ({ rows }) {
    for (const row of rows.sources) {
      const file = given(row, 'file');
      if (file === '' || isFileName(file)) continue;
      yield findingAt(row, 'file', { found: quoted(file), allowed: 'the name of a file' });
    }
  },
};

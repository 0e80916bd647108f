import type { Column } from '../columns.ts';
import { quoted } from '../problem.ts';
import { cellsOf } from './cells.ts';
import { findingAt, type Law } from './law.ts';

/** A hash is a SHA-256, hexadecimal in lower case. */
export const noSha256: Law = {
  code: 'E05',
  remedy: 'write the SHA-256 of the UTF-8 bytes',
  check: function* (tables) {
    for (const { row, column, value } of cellsOf(tables, isSha256)) {
      if (/^[0-9a-f]{64}$/.test(value)) continue;
      yield findingAt(row, column.name, {
        found: quoted(value),
        allowed: '64 of the digits 0-9 and a-f',
      });
    }
  },
};

function isSha256(column: Column): column is Column & { readonly is: 'sha256' } {
  return column.is === 'sha256';
}

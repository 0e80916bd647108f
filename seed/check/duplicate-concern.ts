import { quoted } from '../problem.ts';
import { given, type TableRow } from '../tables.ts';
import { findingAt, type Law, placeOf } from './law.ts';

/** A target concerns an issue once: the pair is the key of `concerns`. */
export const duplicateConcern: Law = {
  code: 'E03',
  remedy: 'take one of the two rows out',
  check: function* ({ rows }) {
    const first = new Map<string, TableRow>();
    for (const row of rows.concerns) {
      const [target, issue] = [given(row, 'target'), given(row, 'issue')];
      const pair = `${target}|${issue}`;
      const former = first.get(pair);
      if (former === undefined) first.set(pair, row);
      else {
        const found = `${quoted(target)} with ${quoted(issue)}, as in ${placeOf(former)}`;
        yield findingAt(row, 'target', { found, allowed: 'a pair of its own' });
      }
    }
  },
};

import { hasIdForm } from '../id-form.ts';
import { quoted } from '../problem.ts';
import { STORIES_FILE } from '../read/stories.ts';
import { given, LOST_NOTHING } from '../tables.ts';
import { everyRow } from './cells.ts';
import type { Law } from './law.ts';

/** Every id in the address of a story's step is in the record: a story that leads nowhere tells nothing. */
export const storyOffTheRecord: Law = {
  code: 'E04',
  remedy: 'write the id of a row of the record, or take the part out of the address',
  check: function* (tables) {
    const { stories = [], lost = LOST_NOTHING } = tables;
    if (stories.length === 0 || lost.names.size > 0) return;
    const ids = new Set(lost.ids);
    for (const row of everyRow(tables)) ids.add(given(row, 'id'));
    for (const { line, address } of stories.flatMap(({ steps }) => steps)) {
      for (const value of new URLSearchParams(address).values()) {
        if (!hasIdForm(value) || ids.has(value)) continue;
        const said = { found: quoted(value), allowed: 'ids of the record' };
        yield { file: STORIES_FILE, line, column: 'address', ...said };
      }
    }
  },
};

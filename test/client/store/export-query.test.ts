import { expect, test } from 'vitest';
import { exportPath } from '../../../client/store/export-query.ts';
import { NO_FILTER, OPENING } from '../../../client/store/state.ts';

test('the path of an export says what the view leaves out, and nothing of its look', () => {
  const filter = { ...NO_FILTER, stance: ['oppose'] };
  const place = {
    ...OPENING,
    view: 'table',
    selection: 'state:A',
    dial: 'RECORD',
    filter,
  } as const;

  expect(exportPath('gexf', place)).toBe('export/gexf?dial=record&no-stance=oppose');
  expect(exportPath('csv', OPENING)).toBe('export/csv');
});

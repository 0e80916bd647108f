import { expect, test } from 'vitest';
import { exportPath } from '../../../client/store/export-query.ts';
import { NO_FILTER, OPENING } from '../../../client/store/state.ts';

test('the path of an export says what the view leaves out, and nothing of its look', () => {
  const filter = { ...NO_FILTER, stance: ['oppose'] };
  const window = { from: '2025', to: null };
  const seen = { ...OPENING, dial: 'RECORD', filter, window } as const;
  const place = { ...seen, view: 'table', selection: 'state:A', open: ['group:x'] } as const;

  expect(exportPath('gexf', place)).toBe('export/gexf?dial=record&no-stance=oppose&from=2025');
  expect(exportPath('csv', OPENING)).toBe('export/csv');
});

import { expect, test } from 'vitest';
import { opposedTexts } from '../../../client/store/opposed-texts.ts';

test('texts stand by how many actors lean against them; who leans neither way counts for none', () => {
  const cell = (column: string, polarity: number | null) => ({ column, polarity });

  const texts = opposedTexts({
    columns: [
      { id: 'clause:x', name: 'X' },
      { id: 'instrument:y', name: 'Y', date: '2019' },
    ],
    cells: [
      ...[cell('clause:x', 1), cell('clause:x', 0), cell('clause:x', null)],
      ...[cell('instrument:y', -1), cell('instrument:y', -0.5), cell('instrument:y', 1)],
    ],
    columnsLeftOut: 3,
  });

  expect(texts).toEqual([
    { id: 'instrument:y', name: 'Y', date: '2019', against: 2, for: 1 },
    { id: 'clause:x', name: 'X', date: null, against: 0, for: 1 },
  ]);
});

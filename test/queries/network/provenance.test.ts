import { expect, test } from 'vitest';
import { provenanceOf } from '../../../queries/network/provenance.ts';

test('finds the one source of each position, and how it is known, weakest first', () => {
  const provenance = provenanceOf(['position:1', 'position:2', 'position:3'], {
    shown: [
      { source: 'source:b', evidentiality: 'RECORD', positions: ['position:1', 'position:2'] },
      { source: 'source:a', evidentiality: 'RECORD', positions: ['position:2', 'position:9'] },
      { source: null, evidentiality: 'INFERRED', positions: ['position:3'] },
    ],
  });

  expect(provenance).toEqual({
    sources: ['source:a', 'source:b'],
    onlySource: Int32Array.of(1, -1, -1),
    evidentialities: ['INFERRED', 'RECORD'],
    evidentiality: Int32Array.of(1, 1, 0),
  });
});

test('a reprint counts as what it reprints, so that both are one source', () => {
  const shown = [
    { source: 'source:a', evidentiality: 'RECORD', positions: ['position:1'] },
    { source: 'source:b', evidentiality: 'RECORD', positions: ['position:1', 'position:2'] },
  ] as const;
  const reprints = [{ of: 'source:b', id: 'source:a' }];

  expect(provenanceOf(['position:1', 'position:2'], { shown, reprints })).toMatchObject({
    sources: ['source:a'],
    onlySource: Int32Array.of(0, 0),
  });
});

import { expect, test } from 'vitest';
import { placesOf } from '../places-of.ts';

test.each(['../report.txt', 'texts/report.txt', '/etc/hosts', '..', 'texts\\report.txt'])(
  '%s is no name of a file in the folder of texts',
  (file) => {
    expect(placesOf({ sources: { 'source:report': { file } } })).toEqual([
      'sources.csv:2:file E05',
    ]);
  },
);

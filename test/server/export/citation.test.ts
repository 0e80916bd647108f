import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apa } from '../../../server/export/apa.ts';
import { bibtex, escapeTex } from '../../../server/export/bibtex.ts';
import { viewOf, written } from './view-of.ts';

const PAPER = {
  id: 'source:paper',
  title: 'Ore & law',
  publisher: 'Press_House',
  date: '2026-01-07',
  url: 'https://example.org/a_b?c=1',
  language: 'en',
  sha256: null,
};

test('APA names the record with its version and digest, what was asked, and the sources', () => {
  const text = written(apa, viewOf({ sources: [PAPER] }));

  expect(text).toContain(
    'Demarche contributors. (2026). Talks on ore: A small record (Version 1.0.0) [Data set].',
  );
  expect(text).toContain('abcdef0123456789');
  expect(text).toContain('Filter: stances=OPPOSES.');
  expect(text).toContain('Press_House. (2026, January 7). Ore & law. https://example.org/a_b?c=1');
});

test('a source without date and publisher is cited by its title, as undated', () => {
  const source = { ...PAPER, publisher: null, date: null, url: null };

  expect(written(apa, viewOf({ sources: [source] }))).toContain('\nOre & law (n.d.).\n');
});

test('BibTeX has an entry for the view and one for each source', () => {
  const text = written(bibtex, viewOf({ sources: [PAPER] }));

  expect(text.match(/^@misc\{[a-z0-9-]+,$/gm)).toEqual([
    '@misc{demarche-a-small-record-abcdef01,',
    '@misc{source-paper,',
  ]);
  expect(text).toContain('title = {{Ore \\& law}},');
  expect(text).toContain('url = {https://example.org/a_b?c=1},');
});

test('no text ends its field, and TeX is given no sign of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      const bare = escapeTex(text).replace(/\\text(backslash|asciitilde|asciicircum)\{\}|\\./g, '');
      expect(bare).not.toMatch(/[\\~^{}$&#%_]/);
    }),
  );
});

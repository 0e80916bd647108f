import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../../../client/store/markdown/blocks.ts';

test('headings, paragraphs over several lines, quotes, rules and code', () => {
  const text = '# One\n\ntwo\nthree\n## Four ##\n> five\n> six\n\n---\n```js\n# seven\n```\n';

  expect(readBlocks(text)).toEqual([
    { form: 'heading', level: 1, text: 'One' },
    { form: 'paragraph', text: 'two three' },
    { form: 'heading', level: 2, text: 'Four' },
    { form: 'quote', text: 'five six' },
    { form: 'rule' },
    { form: 'code', text: '# seven' },
  ]);
});

test('an item of a list goes on over the lines indented below it', () => {
  expect(readBlocks('1. one\n   and more\n2. two\n\n- three\n\n- four\nfive')).toEqual([
    { form: 'list', ordered: true, items: ['one and more', 'two'] },
    { form: 'list', ordered: false, items: ['three', 'four'] },
    { form: 'paragraph', text: 'five' },
  ]);
});

test('a table has a head, and a bar after a backslash is a letter', () => {
  expect(readBlocks('| a | b |\n|---|:-:|\n| 1 | x \\| y |\n\nend')).toEqual([
    { form: 'table', head: ['a', 'b'], rows: [['1', 'x | y']] },
    { form: 'paragraph', text: 'end' },
  ]);
});

test('HTML is its own letters', () => {
  expect(readBlocks('<script>alert(1)</script>')).toEqual([
    { form: 'paragraph', text: '<script>alert(1)</script>' },
  ]);
});

test('whatever is written is read to its end', () => {
  const lines = fc.array(
    fc.constantFrom('', '# a', '- b', ' c', '> d', '| e |', '|-|', '```', '1.', 'f'),
  );

  fc.assert(fc.property(lines, (some) => readBlocks(some.join('\n')).length <= some.length));
});

test('the codebook of the first record is read with its tables and hard cases', () => {
  const file = new URL('../../../../seed/records/unea7-minerals/CODEBOOK.md', import.meta.url);
  const blocks = readBlocks(readFileSync(file, 'utf8'));

  expect(blocks.filter(({ form }) => form === 'table').length).toBeGreaterThan(1);
  expect(blocks.some((block) => block.form === 'list' && block.ordered)).toBe(true);
});

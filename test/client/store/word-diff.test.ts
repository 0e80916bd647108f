import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../client/store/word-diff.ts';

const said = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => [kind, text.trim()]);

test('a stronger verb that was softened is told by the word', () => {
  expect(said('States must open talks', 'States may open talks')).toEqual([
    ['same', 'States'],
    ['gone', 'must'],
    ['new', 'may'],
    ['same', 'open talks'],
  ]);
});

test('a script without blanks is not cut inside its words', () => {
  expect(said('стороны должны вести', 'стороны могут вести')).toEqual([
    ['same', 'стороны'],
    ['gone', 'должны'],
    ['new', 'могут'],
    ['same', 'вести'],
  ]);
});

test('what is kept and what is let go is the text before, and with what is put in the text after', () => {
  const words = fc
    .array(fc.constantFrom('must', 'may', 'open', 'talks', 'on', 'ore'))
    .map((some) => some.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map(({ text }) => text)
          .join('');

      expect(without('new').split(' ').filter(Boolean)).toEqual(before.split(' ').filter(Boolean));
      expect(without('gone').split(' ').filter(Boolean)).toEqual(after.split(' ').filter(Boolean));
    }),
  );
});

import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../client/words/languages.ts';
import { speak } from '../../../client/words/words.ts';
import { type Message, messagesIn } from './messages.ts';
import { say, tokensIn } from './samples.ts';

afterAll(async () => {
  await speak('en');
});

const ENGLISH = await messagesIn('en');
/** A count for every form that a noun has in some language: none, one, two, few, many, other, a million. */
const COUNTS = [0, 1, 2, 5, 11, 100, 1_000_000];

describe.each(LANGUAGES)('the catalogue in "%s"', async (language) => {
  const messages = await messagesIn(language);

  test('says all that English says, and nothing more', () => {
    expect([...messages.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  test('has no message that is empty', () => {
    expect([...messages].filter(([, message]) => message === '')).toEqual([]);
  });

  const told = ([path, message]: readonly [string, Message], count?: number) =>
    say({ path, message, english: ENGLISH.get(path) ?? '' }, count);

  test.each(COUNTS)('has words for every count: %i', (count) => {
    const said = [...messages].map((entry) => [entry[0], told(entry, count)]);

    expect(said.filter(([, text = '']) => /undefined|NaN|\[object|#|\$\{/.test(text))).toEqual([]);
  });

  test('tells all that a message is given, as English does', () => {
    const english = (path: string) => told([path, ENGLISH.get(path) ?? '']);
    const unlike = [...messages].filter(
      (entry) => tokensIn(told(entry)).join() !== tokensIn(english(entry[0])).join(),
    );

    expect(unlike.map(([path]) => path)).toEqual([]);
  });
});

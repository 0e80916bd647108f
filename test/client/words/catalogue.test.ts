import { describe, expect, test } from 'vitest';
import { CATALOGUES } from '../../../client/words/catalogue.ts';
import { LANGUAGES } from '../../../client/words/languages.ts';
import { messagesOf } from './messages.ts';

const ENGLISH = await spokenIn('en');

async function spokenIn(language: (typeof LANGUAGES)[number]) {
  const { page, further } = CATALOGUES[language];
  return messagesOf({ ...(await page()), ...(await further()) });
}

describe.each(LANGUAGES)('the catalogue in "%s"', async (language) => {
  const messages = await spokenIn(language);

  test('says all that English says, and nothing more', () => {
    expect([...messages.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted());
  });

  test('has no message that is empty', () => {
    expect([...messages].filter(([, message]) => message === '')).toEqual([]);
  });
});

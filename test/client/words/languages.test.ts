import { expect, test } from 'vitest';
import { DIRECTIONS, LANGUAGES, preferredLanguage } from '../../../client/words/languages.ts';

test.each([
  [['fr-CH', 'en'], 'fr'],
  [['de', 'AR-eg', 'fr'], 'ar'],
  [['fro', 'de'], 'en'],
  [[], 'en'],
])('who reads %j is spoken to in %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language);
});

test('a language is written as Unicode says', () => {
  for (const language of LANGUAGES) {
    const [first = ''] = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
    expect(DIRECTIONS[language]).toBe(/\p{Script=Arabic}/u.test(first) ? 'rtl' : 'ltr');
  }
});

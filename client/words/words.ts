import { CATALOGUES, type FurtherWords, type Words } from './catalogue.ts';
import type { Language } from './languages.ts';

/** The words on every page, in the language that is spoken; there are none before the first is. */
export let words: Words;
/** The words of what comes when it is asked for, with those of every page; `learnFurther` brings them. */
export let viewWords: Words & FurtherWords;

let spoken: Language;
/** The language that was last asked for. */
let wanted: Language;
let wantsFurther = false;

/** Speaks a language from now on; false where another has been asked for meanwhile. */
export async function speak(language: Language): Promise<boolean> {
  wanted = language;
  const { page, further } = CATALOGUES[language];
  const said = await page();
  const more = wantsFurther ? await further() : null;
  if (wanted !== language) return false;
  spoken = language;
  words = said;
  if (more !== null) viewWords = joined(said, more);
  return true;
}

/** Brings the words of what comes when it is asked for, in the language that is spoken. */
export async function learnFurther(): Promise<void> {
  wantsFurther = true;
  const language = spoken;
  const more = await CATALOGUES[language].further();
  // Where another is spoken meanwhile, it came with these words.
  if (spoken === language) viewWords = joined(words, more);
}

function joined(said: Words, more: FurtherWords): Words & FurtherWords {
  const panel = { ...said.panel, ...more.panel };
  return { ...said, ...more, panel, record: { ...said.record, ...more.record } };
}

import { kindOf } from '../../queries/vocabulary.ts';

/** What an element says of the language in it, and of the way that it runs. */
export type OwnWords = { readonly lang?: string; readonly dir: 'auto' };

/** What is said by the record or by the API itself: in English, whichever language the page is in. */
export const OWN: OwnWords = { lang: 'en', dir: 'auto' };

/** A name by the id of what it names: states are named in the language of the page, all else by the record. */
export function ownName(id: string): OwnWords {
  return kindOf(id) === 'STATE' ? { dir: 'auto' } : OWN;
}

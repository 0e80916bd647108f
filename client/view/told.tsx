import type { JSX } from 'preact';
import { partsOf } from '../words/own-words.ts';
import { OWN } from './own.ts';

/** A sentence in the language of the page, in which the record's own words say that they are in theirs. */
export function Told({ text }: { readonly text: string }): JSX.Element {
  return (
    <>{partsOf(text).map((part) => (part.own ? <bdi {...OWN}>{part.text}</bdi> : part.text))}</>
  );
}

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { NodeKind } from '../../queries/vocabulary.ts';
import { type Hit, search } from '../api/search.ts';
import { words } from '../words/words.ts';

/** What was found, and what is said of it. */
export type Found = { readonly hits: readonly Hit[]; readonly said: string };

/** A search as one types: what is found, which hit is active, and what the keys do. */
export type Searching = {
  readonly found: Found;
  readonly active: number;
  readonly look: (text: string) => void;
  readonly choose: (hit: Hit | undefined) => void;
  readonly keys: Readonly<Record<string, () => void>>;
};

const NONE: Found = { hits: [], said: '' };
/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** Searches as one types; an answer that comes after the next question is dropped. */
export function useSearch(onChoose: (hit: Hit) => void, kinds?: readonly NodeKind[]): Searching {
  const found = useSignal(NONE);
  const active = useSignal(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef('');
  const look = (text: string) => {
    asked.current = text;
    clearTimeout(timer.current);
    const keep = (next: Found) => {
      if (asked.current !== text) return;
      found.value = next;
      active.value = 0;
    };
    if (text === '') keep(NONE);
    else timer.current = setTimeout(() => void find(text, kinds).then(keep), PAUSE);
  };
  const choose = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onChoose(hit);
    look('');
  };
  const move = (step: number) => {
    const { length } = found.value.hits;
    active.value = length === 0 ? 0 : (active.value + step + length) % length;
  };
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => choose(found.value.hits[active.value]),
  };
  return { found: found.value, active: active.value, look, choose, keys };
}

async function find(text: string, kinds?: readonly NodeKind[]): Promise<Found> {
  try {
    const hits = await search(text, kinds);
    return { hits, said: hits.length === 0 ? words.searchNone : words.searchHits(hits.length) };
  } catch {
    return { hits: [], said: words.searchFailed };
  }
}

import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { NodeKind } from '../../queries/vocabulary.ts';
import { type Hit, search } from '../api/search.ts';
import type { ActorNode, ViewRecord } from '../store/record.ts';
import { statesNamed } from '../store/states-named.ts';
import { viewWords as words } from '../words/words.ts';

/** What was found, and what is said of it. */
export type Found = { readonly hits: readonly Hit[]; readonly said: string };

/** What is looked for, and in which record; all that can be selected where no kinds are told. */
export type Sought = {
  readonly record: ViewRecord | null;
  readonly kinds?: readonly NodeKind[] | undefined;
};

/** A search as one types: what is found, which hit is active, and what the keys do. */
export type Searching = {
  readonly found: Found;
  readonly active: number;
  readonly look: (text: string) => void;
  readonly choose: (hit: Hit | undefined) => void;
  readonly keys: Readonly<Record<string, () => void>>;
};

const NONE: Found = { hits: [], said: '' };
/** Hits that are listed. */
const MOST = 8;
/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** Searches as one types; an answer that comes after the next question is dropped. */
export function useSearch(onChoose: (hit: Hit) => void, sought: Sought): Searching {
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
    else timer.current = setTimeout(() => void find(text, sought).then(keep), PAUSE);
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

async function find(text: string, { record, kinds }: Sought): Promise<Found> {
  try {
    const found = await search(text, kinds);
    const known = new Set(found.map(({ id }) => id));
    const states = kinds === undefined || kinds.includes('STATE');
    const own = states && record !== null ? statesNamed(record, text) : [];
    const more = own.filter(({ id }) => !known.has(id)).map(hitOf);
    const hits = [...found, ...more].slice(0, MOST);
    return { hits, said: hits.length === 0 ? words.searchNone : words.searchHits(hits.length) };
  } catch {
    return { hits: [], said: words.searchFailed };
  }
}

function hitOf({ id, kind, name }: ActorNode): Hit {
  return { id, kind, name, matched: name };
}

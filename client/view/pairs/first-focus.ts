import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Model } from '../model.ts';

/**
 * Puts the focus into the first field of an element, once, where the reader came here by a step: what is
 * missing can be typed at once. A page that opens here keeps its focus.
 */
export function useFirstFocus<Host extends HTMLElement>(
  { store }: Model,
  wanted: boolean,
): RefObject<Host | null> {
  const host = useRef<Host>(null);
  useEffect(() => {
    if (wanted && store.state.peek().past.length > 0) host.current?.querySelector('input')?.focus();
  }, [wanted, store]);
  return host;
}

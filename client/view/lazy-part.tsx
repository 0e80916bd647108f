import { type Signal, signal } from '@preact/signals';
import { createElement, type FunctionComponent, type JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { learnFurther, words } from '../words/words.ts';

/** A part of the page in a chunk of its own: fetched once, and again after it failed. */
export type Part<Given> = {
  readonly held: Signal<{ readonly Drawn: FunctionComponent<Given> } | 'failed' | null>;
  readonly load: () => Promise<void>;
};

/** A part of the page that `fetchIt` brings when it is first asked for. */
export function createPart<Given>(fetchIt: () => Promise<FunctionComponent<Given>>): Part<Given> {
  const held: Part<Given>['held'] = signal(null);
  const load = async () => {
    try {
      const [Drawn] = await Promise.all([fetchIt(), learnFurther()]);
      held.value = { Drawn };
    } catch {
      held.value = 'failed';
    }
  };
  return { held, load };
}

type LazyProps<Given> = { readonly part: Part<Given>; readonly given: Given & object };

/** Shows a part once it has come; says so where it does not come. */
export function LazyPart<Given>({ part, given }: LazyProps<Given>): JSX.Element {
  useEffect(() => {
    if (part.held.peek() === null) void part.load();
  }, [part]);
  const { value } = part.held;
  if (value === null) return <p class="waiting">{words.viewWaiting}</p>;
  if (value !== 'failed') return createElement(value.Drawn, given);
  return (
    <p class="notice" role="alert">
      {words.viewFailed}{' '}
      <button type="button" class="btn" onClick={() => void part.load()}>
        {words.retry}
      </button>
    </p>
  );
}

import type { Ending, GraphStore } from '../../queries/graph-store.ts';
import type { CampWork } from '../compute/camp-work.ts';
import { lasting, stopping } from './stopping-store.ts';

/** What one request has at hand: made anew for each, so that nothing read for one is kept for another. */
export interface Context {
  readonly store: GraphStore;
  /** The reader's own copies of the sources by their id, as UTF-8 text; empty where none was supplied. */
  readonly sourceTexts: ReadonlyMap<string, string>;
  /** Where an error of the record is reported; null where the server names none. */
  readonly reportAddress?: string | null;
  /** Who finds out about camps; in place, and keeping all else waiting, where it is left out. */
  readonly campWork?: CampWork | undefined;
  /** Tells when nobody waits for the request any more; never, where it is left out. */
  readonly ending?: Ending | undefined;
  /** Most positions that one question to the store reads where all are read. @default 50000 */
  readonly part?: number | undefined;
}

/** What work has at hand that several requests wait for: it ends by itself, and not with one of them. */
export function shared<C extends Pick<Context, 'store' | 'ending'>>(context: C, ending: Ending): C {
  return { ...context, ending, store: stopping(lasting(context.store), ending) };
}

/** Keeps what is created for a request as long as the request. */
export function perRequest<T>(create: (context: Context) => T): (context: Context) => T {
  const created = new WeakMap<Context, { readonly value: T }>();
  return (context) => {
    const known = created.get(context);
    if (known !== undefined) return known.value;
    const value = create(context);
    created.set(context, { value });
    return value;
  };
}

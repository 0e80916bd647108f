import { computed, effect, untracked } from '@preact/signals';
import { AskError } from './api/ask.ts';
import { type Asked, askOpening } from './api/ask-opening.ts';
import { loadDetail } from './api/load-detail.ts';
import { loadRecord } from './api/load-record.ts';
import { arrive, enter, forgetFailed, learn, report, restore } from './store/actions.ts';
import { readAddress, writeAddress } from './store/address.ts';
import { bothIn } from './store/both.ts';
import type { Detail } from './store/detail.ts';
import { holds, type ViewRecord } from './store/record.ts';
import { unknownValues } from './store/selectors.ts';
import type { Phase } from './store/state.ts';
import type { Store } from './store/store.ts';

/** Ties a store to the address and to the API. */
export type Session = {
  /** Fetches the record, and whatever of the selection is missing. */
  readonly load: () => void;
};

/**
 * Starts a session: the address is read, followed and written, and what is selected is fetched. What has
 * been asked for before is not asked for again.
 */
export function startSession(store: Store, asked: Asked | null = null): Session {
  followAddress(store);
  effect(() => {
    const { record, place } = store.state.value;
    if (record === null || place.selection === null) return;
    for (const id of wantedBy(record, place.selection)) void fetchDetail(store, id);
  });
  let early = asked;
  const load = () => {
    const { within: wanted } = store.state.peek().place;
    void fetchRecord(store, early?.within === wanted ? early : askOpening(wanted));
    early = null;
  };
  const within = computed(() => store.state.value.place.within);
  // What is held is of one issue, or of all: for another, it is fetched anew.
  effect(() => {
    const wanted = within.value;
    const { record } = store.state.peek();
    if (record !== null && record.within !== wanted) untracked(load);
  });
  return { load };
}

function followAddress(store: Store): void {
  const read = () => {
    store.act(restore(readAddress(location.search)));
  };
  read();
  addEventListener('popstate', read);
  effect(() => {
    const { place, record } = store.state.value;
    const now = writeAddress(readAddress(location.search).place);
    if (writeAddress(place) === now) return;
    history.pushState(
      null,
      '',
      `${location.pathname}${writeAddress(place, record?.digest ?? null)}`,
    );
  });
}

async function fetchRecord(store: Store, asked: Asked): Promise<void> {
  store.act(enter('loading'));
  store.act(forgetFailed);
  try {
    const { within } = asked;
    const record = await loadRecord(asked);
    // Another place was gone to meanwhile: its own request brings what belongs to it.
    if (store.state.peek().place.within !== within) return;
    if (within !== null && !record.issues.has(within)) return forgetWithin(store, within);
    store.act(arrive(record));
    for (const part of unknownValues({ record, place: store.state.peek().place })) {
      store.act(report(part));
    }
    document.title = `${record.title} · Demarche`;
  } catch (error) {
    store.act(enter(phaseOf(error)));
  }
}

/** Goes on to the whole record where nothing on it has the issue of the address. */
function forgetWithin(store: Store, within: string): void {
  const { place, madeFor, problems } = store.state.peek();
  const problem = `within=${within}`;
  store.act(
    restore({ place: { ...place, within: null }, madeFor, problems: [...problems, problem] }),
  );
  void fetchRecord(store, askOpening(null));
}

function phaseOf(error: unknown): Phase {
  if (!(error instanceof AskError)) return 'failed';
  return (
    {
      UNREACHABLE: 'unreachable',
      INCOMPLETE: 'incomplete',
      LIMIT: 'failed',
      REFUSED: 'failed',
    } as const
  )[error.code];
}

/** The ids whose detail a selection needs: its own, or both sides of a contradiction. */
function wantedBy(record: ViewRecord, selection: string): readonly string[] {
  const claim = record.claims.find(({ id }) => id === selection);
  return claim ? [claim.left.id, claim.right.id] : (bothIn(selection) ?? [selection]);
}

async function fetchDetail(store: Store, id: string): Promise<void> {
  const { details, record } = store.state.peek();
  if (details.has(id)) return;
  store.act(learn(id, { form: 'loading' }));
  const detail = await loadDetail(id).catch((): Detail => ({ form: 'failed' }));
  store.act(learn(id, detail));
  if (detail.form === 'unknown' && record && !holds(record, id)) store.act(report(`select=${id}`));
}

import { effect } from '@preact/signals';
import { AskError } from './api/ask.ts';
import { loadDetail } from './api/load-detail.ts';
import { loadRecord } from './api/load-record.ts';
import { arrive, enter, forgetFailed, learn, report, restore } from './store/actions.ts';
import { readAddress, writeAddress } from './store/address.ts';
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

/** Starts a session: the address is read, followed and written, and what is selected is fetched. */
export function startSession(store: Store): Session {
  followAddress(store);
  effect(() => {
    const { record, place } = store.state.value;
    if (record === null || place.selection === null) return;
    for (const id of wantedBy(record, place.selection)) void fetchDetail(store, id);
  });
  return { load: () => void fetchRecord(store) };
}

function followAddress(store: Store): void {
  const read = () => {
    const { place, problems } = readAddress(location.search);
    store.act(restore(place, problems));
  };
  read();
  addEventListener('popstate', read);
  effect(() => {
    const query = writeAddress(store.state.value.place);
    const now = writeAddress(readAddress(location.search).place);
    if (query !== now) history.pushState(null, '', `${location.pathname}${query}`);
  });
}

async function fetchRecord(store: Store): Promise<void> {
  store.act(enter('loading'));
  store.act(forgetFailed);
  try {
    const record = await loadRecord();
    store.act(arrive(record));
    for (const part of unknownValues({ record, place: store.state.peek().place })) {
      store.act(report(part));
    }
    document.title = `${record.title} · Demarche`;
  } catch (error) {
    store.act(enter(phaseOf(error)));
  }
}

function phaseOf(error: unknown): Phase {
  if (!(error instanceof AskError)) return 'failed';
  return ({ UNREACHABLE: 'unreachable', INCOMPLETE: 'incomplete', REFUSED: 'failed' } as const)[
    error.code
  ];
}

/** The ids whose detail a selection needs: its own, or both sides of a claim. */
function wantedBy(record: ViewRecord, selection: string): readonly string[] {
  const claim = record.claims.find(({ id }) => id === selection);
  return claim ? [claim.left.id, claim.right.id] : [selection];
}

async function fetchDetail(store: Store, id: string): Promise<void> {
  const { details, record } = store.state.peek();
  if (details.has(id)) return;
  store.act(learn(id, { form: 'loading' }));
  const detail = await loadDetail(id).catch((): Detail => ({ form: 'failed' }));
  store.act(learn(id, detail));
  if (detail.form === 'unknown' && record && !holds(record, id)) store.act(report(`select=${id}`));
}

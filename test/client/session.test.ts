import { afterEach, expect, test, vi } from 'vitest';
import { type Asked, askOpening } from '../../client/api/ask-opening.ts';
import { startSession } from '../../client/session.ts';
import { go, select, undo } from '../../client/store/actions.ts';
import { START } from '../../client/store/state.ts';
import { createStore } from '../../client/store/store.ts';
import { answerWith, askFromPage, openApi } from './api/open-api.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A session on a page of this address, which it writes and reads as a browser does. */
function openPage(search: string, asked: Asked | null = null) {
  const page = new EventTarget();
  const location = { pathname: '/', search };
  const goTo = (address: string) => {
    location.search = address.includes('?') ? address.slice(address.indexOf('?')) : '';
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('history', { pushState: (_: null, __: string, address: string) => goTo(address) });
  const store = createStore(START);
  const session = startSession(store, asked);
  const back = (address: string) => {
    goTo(address);
    page.dispatchEvent(new Event('popstate'));
  };
  const stateOnce = <Value>(read: (state: typeof START) => Value, wanted: Value) =>
    vi.waitFor(() => expect(read(store.state.value)).toEqual(wanted), { timeout: 20_000 });
  return { store, session, location, back, stateOnce };
}

test('the address is read at the start, and what it does not mean is kept to be told', () => {
  const { store } = openPage('?dial=record&colour=red');

  expect(store.state.value).toMatchObject({ place: { dial: 'RECORD' }, problems: ['colour=red'] });
});

test('every step stands in the address, and undo takes it out again', () => {
  const { store, location } = openPage('');

  store.act(select('state:AAA'));
  expect(location.search).toBe('?select=state:AAA');

  store.act(undo);
  expect(location.search).toBe('');
});

test('an address with a part that means nothing is not rewritten before the reader moves', () => {
  const { location } = openPage('?colour=red');

  expect(location.search).toBe('?colour=red');
});

test("the browser's own way back is followed", () => {
  const { store, back } = openPage('?select=state:AAA');

  back('/?view=table');

  expect(store.state.value.place).toMatchObject({ view: 'table', selection: null });
});

test('the record arrives, and filters for what it does not know are told', async () => {
  await using _api = await openApi();
  const { store, session, stateOnce } = openPage('?no-issue=issue:none&no-stance=oppose');

  session.load();

  await stateOnce(({ phase }) => phase, 'ready');
  await stateOnce(({ problems }) => problems, ['no-issue=issue:none']);
  expect(store.state.value.record?.total).toBe(7);
});

test('what was asked for before the page was read is not asked for again', async () => {
  await using api = await openApi();
  let answered = 0;
  answerWith((url, init) => {
    answered += 1;
    return askFromPage(api, url, init);
  });
  const { session, stateOnce } = openPage('', askOpening(null));

  session.load();

  await stateOnce(({ phase }) => phase, 'ready');
  expect(answered).toBe(1);
});

test('what was asked for too early, of another issue, is asked for anew', async () => {
  await using _api = await openApi();
  const { session, stateOnce } = openPage('', askOpening('issue:register'));

  session.load();

  await stateOnce(({ record }) => record?.total, 7);
});

test('what is selected is fetched with its evidence', async () => {
  await using _api = await openApi();
  const { session, stateOnce } = openPage('?select=position:1');

  session.load();

  await stateOnce(({ details }) => details.get('position:1')?.form, 'position');
});

test('of a claim, both sides are fetched', async () => {
  await using _api = await openApi();
  const { session, stateOnce } = openPage('?select=claim:1');

  session.load();

  await stateOnce(({ details }) => [...details.keys()].toSorted(), ['position:1', 'position:3']);
});

test('a selection that nothing on record has is told as it stands in the address', async () => {
  await using _api = await openApi();
  const { session, stateOnce } = openPage('?select=state:ZZZ');

  session.load();

  await stateOnce(({ problems }) => problems, ['select=state:ZZZ']);
});

const HALF = { errors: [{ message: 'half', extensions: { code: 'INCOMPLETE_LOAD' } }] };

test.each([
  ['no server', 'unreachable', () => Promise.reject(new TypeError('fetch failed'))],
  ['half a load', 'incomplete', () => Promise.resolve(Response.json(HALF, { status: 503 }))],
  ['a refusal', 'failed', () => Promise.resolve(Response.json({ errors: [{ message: 'no' }] }))],
  ['no JSON', 'unreachable', () => Promise.resolve(new Response('<html>'))],
] as const)('%s is said to be %s', async (_, phase, answer) => {
  answerWith(answer);
  const { session, stateOnce } = openPage('');

  session.load();

  await stateOnce((state) => state.phase, phase);
});

test('when the server is back, what had failed is fetched again', async () => {
  await using _api = await openApi();
  const { store, session, stateOnce } = openPage('');
  session.load();
  await stateOnce(({ phase }) => phase, 'ready');
  answerWith(() => Promise.reject(new TypeError('fetch failed')));
  store.act(go({ selection: 'state:AAA' }));
  await stateOnce(({ details }) => details.get('state:AAA')?.form, 'failed');

  await using _again = await openApi();
  session.load();

  await stateOnce(({ details }) => details.get('state:AAA')?.form, 'actor');
  await stateOnce(({ phase }) => phase, 'ready');
});

test('an address holds the record it was made for, and says nothing of it before it is known', async () => {
  await using _api = await openApi();
  const { store, session, location, stateOnce } = openPage('');
  session.load();
  await stateOnce(({ phase }) => phase, 'ready');

  store.act(select('state:AAA'));

  expect(location.search).toBe(`?select=state:AAA&record=${'0'.repeat(12)}`);
  await stateOnce(({ details }) => details.get('state:AAA')?.form, 'actor');
});

test('what is shown of one issue is fetched, and so is the whole again', async () => {
  await using _api = await openApi();
  const { store, session, stateOnce } = openPage('?within=issue:register');
  session.load();
  await stateOnce(({ record }) => record?.total, 2);

  store.act(go({ within: null }));

  await stateOnce(({ record }) => record?.total, 7);
});

test('an issue that nothing on record has is told, and the whole is shown', async () => {
  await using _api = await openApi();
  const { session, stateOnce } = openPage('?within=issue:none');

  session.load();

  await stateOnce(({ record }) => record?.total, 7);
  await stateOnce(({ problems }) => problems, ['within=issue:none']);
});

import { expect, test } from 'vitest';
import { writeAddress } from '../../../client/store/address.ts';
import {
  OPTION_NAMES,
  OPTIONS,
  type OptionName,
  readOption,
} from '../../../client/store/options.ts';
import { OPENING, type Place, TABS } from '../../../client/store/state.ts';
import { readQuestion } from '../../../server/export/read-question.ts';

/** A place that differs from the opening one in everything that an address can say. */
const ELSEWHERE: Place = {
  view: TABS.find((tab) => tab !== OPENING.view) ?? 'table',
  dial: 'NAMED_WITNESS',
  filter: {
    stance: ['oppose', 'none'],
    known: ['RECORD'],
    actor: ['STATE'],
    fate: ['DROPPED', 'none-on-record'],
    issue: ['issue:x', 'none-on-record'],
    source: ['source:x', 'none-on-record'],
  },
  window: { from: '2025-12', to: '2026' },
  within: 'issue:z',
  selection: 'state:UGA',
  options: Object.assign({}, OPENING.options, ...OPTION_NAMES.map(lastOf)),
  sorts: {
    rows: { by: 'issue:x', descending: true },
    columns: { by: 'state:UGA', descending: false },
    table: { by: 'date', descending: true },
  },
  open: ['group:x'],
  compared: ['state:UGA', 'org:x'],
  ends: ['state:UGA', 'issue:x'],
  arrangement: {
    hidden: ['state:PER'],
    collapsed: ['clause:x/1'],
    marked: ['state:CHL'],
    pins: [{ id: 'state:UGA', x: 120, y: 430 }],
  },
  findings: { off: ['BLOC'], actor: 'state:UGA', issue: 'issue:x' },
  tour: { story: 1, step: 2 },
  whatIfs: [{ actor: 'state:UGA', target: 'clause:x/1', stance: 'SUPPORTS' }],
  language: 'ar',
};

/** The last choice that an option has: the first is what opens. */
function lastOf(name: OptionName) {
  return readOption(name, OPTIONS[name].at(-1) ?? '');
}

test('an export understands every part of an address that the viewer writes', () => {
  const address = writeAddress(ELSEWHERE, 'f'.repeat(64));

  const { leftOut, filter } = readQuestion(new URLSearchParams(address));

  const { hidden } = ELSEWHERE.arrangement;
  expect(leftOut).toEqual({ dial: ELSEWHERE.dial, off: sorted(ELSEWHERE.filter), hidden });
  expect(filter).toEqual({
    ...readQuestion(new URLSearchParams()).filter,
    issues: ['issue:z'],
    from: '2025-12-01',
    to: '2026-12-31',
  });
});

function sorted(filter: Place['filter']) {
  return Object.fromEntries(
    Object.entries(filter).map(([facet, values]) => [facet, values.toSorted()]),
  );
}

import { ACTOR_KINDS, EVIDENTIALITIES, kindOf } from '../../queries/vocabulary.ts';
import { LANGUAGES } from '../words/languages.ts';
import { added, found, is, unless } from './address-values.ts';
import { ARRANGED, pinned, readPin, writePin } from './arrangement.ts';
import { isParty, isRule, toggleRule } from './findings.ts';
import { OPENING_OPTIONS, OPTION_NAMES, readOption } from './options.ts';
import { LINKED_KINDS, MOST_COMPARED } from './pairs.ts';
import { readSort, SORTED, writeSort } from './sort.ts';
import { FACETS, OPENING, type Place, VIEWS } from './state.ts';
import { readWhatIf, suppose, writeWhatIf } from './what-if.ts';
import { isDate } from './window.ts';

/** A part of the address: what it says of a place, and the place that a value of it makes. */
export type AddressPart = {
  readonly key: string;
  /** Whether it may stand there more than once, each value adding to those before. */
  readonly several: boolean;
  /** Its values in their order; none where the place is as it opens. */
  readonly write: (place: Place) => readonly string[];
  /** What the value changes of a place; null where it means nothing. */
  readonly read: (value: string, place: Place) => Partial<Place> | null;
};

const ARRANGED_KEY = { hidden: 'hide', collapsed: 'collapse', marked: 'mark' } as const;

/** Everything of a place that may not be as it opens: a part each, in the order of the address. */
export const ADDRESS_PARTS: readonly AddressPart[] = [
  {
    key: 'lang',
    several: false,
    write: ({ language }) => unless(language, OPENING.language),
    read: (value) => found(LANGUAGES, value, (language) => ({ language })),
  },
  {
    key: 'view',
    several: false,
    write: ({ view }) => unless(view, OPENING.view),
    read: (value) => found(VIEWS, value, (view) => ({ view })),
  },
  {
    key: 'dial',
    several: false,
    write: ({ dial }) => unless(dial, OPENING.dial).map((known) => known.toLowerCase()),
    read: (value) => found(EVIDENTIALITIES, value.toUpperCase(), (dial) => ({ dial })),
  },
  {
    key: 'within',
    several: false,
    write: ({ within }) => unless(within, null),
    read: (within) => (kindOf(within) === 'ISSUE' ? { within } : null),
  },
  {
    key: 'select',
    several: false,
    write: ({ selection }) => unless(selection, null),
    read: (selection) => ({ selection }),
  },
  ...FACETS.map(
    (facet): AddressPart => ({
      key: `no-${facet}`,
      several: true,
      write: ({ filter }) => filter[facet],
      read: (value, { filter }) => ({
        filter: { ...filter, [facet]: added(filter[facet], value) },
      }),
    }),
  ),
  ...(['from', 'to'] as const).map(
    (end): AddressPart => ({
      key: end,
      several: false,
      write: ({ window }) => unless(window[end], null),
      read: (date, { window }) => (isDate(date) ? { window: { ...window, [end]: date } } : null),
    }),
  ),
  ...OPTION_NAMES.map(
    (name): AddressPart => ({
      key: name,
      several: false,
      write: ({ options }) => unless(options[name], OPENING_OPTIONS[name]),
      read: (value, { options }) => {
        const chosen = readOption(name, value);
        return chosen && { options: { ...options, ...chosen } };
      },
    }),
  ),
  ...SORTED.map(
    (name): AddressPart => ({
      key: `sort-${name}`,
      several: false,
      write: ({ sorts }) => [sorts[name] ?? []].flat().map(writeSort),
      read: (value, { sorts }) => {
        const sort = readSort(name, value);
        return sort && { sorts: { ...sorts, [name]: sort } };
      },
    }),
  ),
  {
    key: 'compare',
    several: true,
    write: ({ compared }) => compared,
    read: (value, { compared }) =>
      is(ACTOR_KINDS, value) && compared.length < MOST_COMPARED && !compared.includes(value)
        ? { compared: [...compared, value] }
        : null,
  },
  {
    key: 'end',
    several: true,
    write: ({ ends }) => ends,
    read: (value, { ends }) =>
      is(LINKED_KINDS, value) && ends.length < 2 && !ends.includes(value)
        ? { ends: [...ends, value] }
        : null,
  },
  {
    key: 'no-rule',
    several: true,
    write: ({ findings }) => findings.off,
    read: (rule, { findings }) =>
      isRule(rule) && !findings.off.includes(rule)
        ? { findings: toggleRule(findings, rule) }
        : null,
  },
  {
    key: 'about',
    several: false,
    write: ({ findings }) => unless(findings.actor, null),
    read: (actor, { findings }) => (isParty(actor) ? { findings: { ...findings, actor } } : null),
  },
  {
    key: 'on',
    several: false,
    write: ({ findings }) => unless(findings.issue, null),
    read: (issue, { findings }) =>
      kindOf(issue) === 'ISSUE' ? { findings: { ...findings, issue } } : null,
  },
  {
    key: 'tour',
    several: false,
    write: ({ tour }) => (tour === null ? [] : [`${tour.story}-${tour.step}`]),
    read: readTour,
  },
  {
    key: 'if',
    several: true,
    write: ({ whatIfs }) => whatIfs.map(writeWhatIf),
    read: (value, { whatIfs }) => {
      const whatIf = readWhatIf(value);
      return whatIf && { whatIfs: suppose(whatIfs, whatIf) };
    },
  },
  {
    key: 'open',
    several: true,
    write: ({ open }) => open,
    read: (value, { open }) => ({ open: added(open, value) }),
  },
  ...ARRANGED.map(
    (list): AddressPart => ({
      key: ARRANGED_KEY[list],
      several: true,
      write: ({ arrangement }) => arrangement[list],
      read: (value, { arrangement }) => ({
        arrangement: { ...arrangement, [list]: added(arrangement[list], value) },
      }),
    }),
  ),
  {
    key: 'pin',
    several: true,
    write: ({ arrangement }) => arrangement.pins.map(writePin),
    read: (value, { arrangement }) => {
      const pin = readPin(value);
      return pin && { arrangement: { ...arrangement, pins: pinned(arrangement.pins, pin) } };
    },
  },
];

function readTour(value: string): Partial<Place> | null {
  const [, story, step] = /^([1-9]\d{0,3})-([1-9]\d{0,3})$/.exec(value) ?? [];
  if (story === undefined || step === undefined) return null;
  return { tour: { story: Number(story), step: Number(step) } };
}

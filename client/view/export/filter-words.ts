import { ACTOR_KINDS, EVIDENTIALITIES, FATES } from '../../../queries/vocabulary.ts';
import { FAMILIES } from '../../layout/family.ts';
import { NO_VALUE } from '../../store/facets.ts';
import { nameOf, type ViewRecord } from '../../store/record.ts';
import { FACETS, type FacetName, OPENING, type Place } from '../../store/state.ts';
import { viewWords as words } from '../../words/words.ts';

/** What a place leaves out, in words: a part for the dial, the window of time and each facet. */
export function filterWords(record: ViewRecord, place: Place): readonly string[] {
  const { dial, filter, window, arrangement } = place;
  const facets = FACETS.filter((facet) => filter[facet].length > 0);
  return [
    ...(dial === OPENING.dial ? [] : [words.export.dial(dial)]),
    ...words.export.window(window.from, window.to),
    ...(arrangement.hidden.length === 0
      ? []
      : [words.export.hidden(arrangement.hidden.map((id) => nameOf(record, id)))]),
    ...facets.map((facet) =>
      words.export.without(
        words.facets[facet],
        filter[facet].map((value) => valueWords(record, facet, value)),
      ),
    ),
  ];
}

function valueWords(record: ViewRecord, facet: FacetName, value: string): string {
  if (value === NO_VALUE) return words.noneOnRecord;
  return NAMES[facet](value, record) ?? value;
}

type Name = (value: string, record: ViewRecord) => string | undefined;

/** The word for one of a closed list; nothing for what is not in it. */
function listed<Word extends string>(list: readonly Word[], say: (word: Word) => string): Name {
  return (value) => list.filter((word) => word === value).map(say)[0];
}

const NAMES: Readonly<Record<FacetName, Name>> = {
  stance: listed(FAMILIES, (family) => words.family[family]),
  known: listed(EVIDENTIALITIES, (known) => words.known[known].toLowerCase()),
  actor: listed(ACTOR_KINDS, (kind) => words.kinds[kind].toLowerCase()),
  fate: listed(FATES, (fate) => words.fateTag(fate)),
  issue: (id, record) => nameOf(record, id),
  source: (id, { sources }) => sources.get(id)?.title,
};

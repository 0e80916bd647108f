import type { ComponentChildren, JSX } from 'preact';
import { ACTOR_KINDS, EVIDENTIALITIES, FATES } from '../../queries/vocabulary.ts';
import { FAMILIES } from '../layout/family.ts';
import type { ViewRecord } from '../store/record.ts';
import type { FacetName } from '../store/state.ts';
import { viewWords as words } from '../words/words.ts';
import { FamilySample, KindSample, KnownSample } from './legend.tsx';

/** How a value of a facet looks in the legend. */
export type ValueLook = {
  readonly label: string;
  readonly sample: ComponentChildren;
  /** The language of the label where it is the record's own. */
  readonly lang?: string;
  /** Class of the row, which sets its columns. */
  readonly look: string;
};

/** A value of a facet in words, with the sign that stands for it in the picture. */
export function valueLook(facet: FacetName, value: string, record: ViewRecord): ValueLook {
  return LOOKS[facet](value, record);
}

type Look = (value: string, record: ViewRecord) => ValueLook;

const plain = (label: string): ValueLook => ({ label, sample: null, look: 'plain' });

const LOOKS: Readonly<Record<FacetName, Look>> = {
  stance: (value) => {
    const family = FAMILIES.find((known) => known === value) ?? 'none';
    return {
      label: words.family[family],
      sample: <FamilySample family={family} />,
      look: 'signed',
    };
  },
  known: (value) => {
    const known = EVIDENTIALITIES.find((word) => word === value) ?? 'RECORD';
    const sample = <KnownSample known={EVIDENTIALITIES.indexOf(known)} />;
    return { label: words.known[known], sample, look: 'known' };
  },
  actor: (value) => {
    const kind = ACTOR_KINDS.find((word) => word === value) ?? 'ORGANISATION';
    return { label: words.kinds[kind], sample: <KindSample kind={kind} />, look: 'shape' };
  },
  fate: (value) => {
    const fate = FATES.find((word) => word === value) ?? null;
    const label = fate === null ? words.noneOnRecord : words.panel.fate(fate);
    return { label, sample: null, look: value === 'DROPPED' ? 'plain struck' : 'plain' };
  },
  issue: (value, { issues }) => {
    const issue = issues.get(value);
    return issue === undefined ? plain(words.noIssue) : { ...plain(issue.name), lang: 'en' };
  },
  source: (value, { sources }) => {
    const source = sources.get(value);
    if (source === undefined) return plain(words.noSource);
    return { ...plain(source.publisher ?? source.title), lang: 'en' };
  },
};

/** The sign and the words of a value. */
export function ValueLabel({ label, sample, lang }: ValueLook): JSX.Element {
  return (
    <>
      {sample}
      <span class="value-label" title={label} dir="auto" lang={lang}>
        {label}
      </span>
    </>
  );
}

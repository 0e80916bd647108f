import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { CoalitionsAnswer } from '../../api/coalitions.ts';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { go } from '../../store/actions.ts';
import { SUPPOSABLE } from '../../store/stance-track.ts';
import { saidName } from '../../store/told.ts';
import { suppose, type WhatIf, withdraw } from '../../store/what-if.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Told } from '../told.tsx';
import { Moved } from './moved.tsx';
import { Picker } from './picker.tsx';
import { StanceTrack } from './stance-track.tsx';

type WhatIfProps = Props & {
  readonly before: CoalitionsAnswer;
  readonly after: CoalitionsAnswer;
};

/** Moves an actor to another stance, and shows what would follow: hypothetical, and on no record. */
export function WhatIfPanel({ model, record, before, after }: WhatIfProps): JSX.Element {
  const { whatIfs } = model.place.value;
  const change = (next: readonly WhatIf[]) => model.store.act(go({ whatIfs: next }));
  const actor = useSignal<string | null>(null);
  return (
    <section class="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">
        {words.coalitions.whatIf} <span class="hypothetical">{words.coalitions.hypothetical}</span>
      </h2>
      <p class="small quiet">{words.coalitions.whatIfMeans}</p>
      {record.grain === 'ISSUE' ? (
        <p class="small">{words.awaiting.textsOnly}</p>
      ) : (
        <>
          <StanceTrack
            model={model}
            record={record}
            onSuppose={(whatIf) => change(suppose(whatIfs, whatIf))}
          />
          <Picker
            model={model}
            record={record}
            actor={actor}
            onPick={(picked) => change(suppose(whatIfs, { ...picked, stance: 'SUPPORTS' }))}
          />
        </>
      )}
      {whatIfs.map((whatIf) => (
        <Supposed
          key={`${whatIf.actor} ${whatIf.target}`}
          title={words.coalitions.on(
            saidName(record, whatIf.actor),
            saidName(record, whatIf.target),
          )}
          whatIf={whatIf}
          onChange={(stance) => change(suppose(whatIfs, { ...whatIf, stance }))}
          onDrop={() => change(withdraw(whatIfs, whatIf))}
        />
      ))}
      {whatIfs.length > 0 && (
        <Moved record={record} whatIfs={whatIfs} before={before} after={after} />
      )}
    </section>
  );
}

type SupposedProps = {
  readonly title: string;
  readonly whatIf: WhatIf;
  readonly onChange: (stance: WhatIf['stance']) => void;
  readonly onDrop: () => void;
};

function Supposed({ title, whatIf, onChange, onDrop }: SupposedProps): JSX.Element {
  return (
    <fieldset class="supposed">
      <legend>
        <Told text={title} />
      </legend>
      {SUPPOSABLE.map((stance) => (
        <label key={stance} title={words.chip[stance]}>
          <input
            type="radio"
            class="sr"
            name={`${whatIf.actor} ${whatIf.target}`}
            checked={whatIf.stance === stance}
            aria-label={words.chip[stance]}
            onChange={() => onChange(stance)}
          />
          <span class={`g ${FAMILY[stance]}`}>{glyphOf(stance)}</span>
        </label>
      ))}
      <button type="button" class="bare" onClick={onDrop}>
        {words.coalitions.drop}
      </button>
    </fieldset>
  );
}

import type { JSX } from 'preact';
import { show } from '../../store/actions.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Heading } from './heading.tsx';
import { Side } from './side.tsx';

type BothProps = Props & { readonly both: readonly [left: string, right: string] };

/** Two sides that a rule holds against each other, each with its evidence; no source alleges it. */
export function BothPanel({ model, record, both }: BothProps): JSX.Element {
  return (
    <>
      <p class="crumb">{words.panel.byRule}</p>
      <Heading>{words.panel.sides}</Heading>
      {both.map((id) => (
        <Side key={id} model={model} record={record} id={id} />
      ))}
      <p class="foot">
        <button type="button" class="btn" onClick={() => model.store.act(show('contradictions'))}>
          {words.panel.toFindings}
        </button>
      </p>
    </>
  );
}

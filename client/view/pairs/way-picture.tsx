import type { JSX } from 'preact';
import { kindOf } from '../../../queries/vocabulary.ts';
import { FAMILY, glyphOf } from '../../layout/family.ts';
import { namedState } from '../../store/in-words.ts';
import { stepsOf, type Way, type WayStep } from '../../store/way.ts';
import { viewWords as words } from '../../words/words.ts';
import { ownName } from '../own.ts';

/** A way drawn as a chain, from end to end; the table below says the same in words. */
export function WayPicture({ way }: { readonly way: Way }): JSX.Element {
  const steps = stepsOf(way);
  return (
    <ol class="chain-picture" aria-hidden="true">
      {way.nodes.map(({ id, name }, index) => {
        const step = steps[index];
        const kind = kindOf(id);
        return (
          <li key={id}>
            {step !== undefined && <Hop step={step} />}
            <i class={`way-mark ${kind?.toLowerCase() ?? ''}`} />
            <b {...ownName(id)}>{namedState({ id, name }).name}</b>
            <span class="src">{kind === null ? '' : words.pairs.kinds[kind]}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands between a node and the next: a line with the sign of each stance, or with a word. */
function Hop({ step: { from, links } }: { readonly step: WayStep }): JSX.Element {
  const [first] = links;
  const stances = links.flatMap(({ stance }) => stance ?? []);
  const family = first?.stance ? FAMILY[first.stance] : 'structure';
  const hollow = links.every(({ evidentiality }) => evidentiality === 'INFERRED') ? ' hollow' : '';
  const word = first === undefined ? '' : (words.pairs.links[first.type] ?? '');
  const { on, back } = words.pairs.path;
  const arrow = first?.source === from.id ? on(word) : back(word);
  return (
    <span class={`hop ${family}${hollow}`}>
      {stances.map((stance) => (
        <span key={stance} class={`g ${FAMILY[stance]}${hollow === '' ? '' : ' inferred'}`}>
          {glyphOf(stance)}
        </span>
      ))}
      {stances.length === 0 && <em>{arrow}</em>}
    </span>
  );
}

import type { JSX } from 'preact';
import { FAMILY, type Family, GLYPH } from '../../layout/family.ts';
import type { Finding, FindingSide } from '../../store/finding.ts';
import { namedState } from '../../store/in-words.ts';
import { viewWords as words } from '../../words/words.ts';
import { OWN } from '../own.ts';

/** Both ways from one actor to one issue, as a loop; the card says the same in words. */
export function Loop({ finding }: { readonly finding: Finding }): JSX.Element {
  const { actor, issues, left, right, rule } = finding;
  const named = actor === null ? '' : namedState(actor).name;
  const top = rule === 'REGRESSION' ? words.contradictions.recalls : named;
  return (
    <div class="loop" aria-hidden="true">
      <b>{top}</b>
      <svg class="picture" aria-hidden="true" viewBox="0 0 240 96" preserveAspectRatio="none">
        <g class={`link ${familyOf(left)} known-0`}>
          <path class="line" d="M0 44 C60 44 60 8 120 8" />
        </g>
        <g class={`link ${familyOf(right)} known-0`}>
          <path class="line" d="M120 8 C180 8 180 44 240 44" />
        </g>
        <path class="concerns" d="M0 52 C60 52 60 88 120 88" />
        <path
          class={rule === 'REGRESSION' ? 'concerns left-out' : 'concerns'}
          d="M120 88 C180 88 180 52 240 52"
        />
      </svg>
      {rule !== 'REGRESSION' && <i class="knot-actor" />}
      <i class="knot-issue" />
      <Badge side={left} place="start" />
      <Badge side={right} place="end" />
      <span {...OWN}>{issues.map(({ name }) => name).join(', ')}</span>
    </div>
  );
}

type BadgeProps = { readonly side: FindingSide; readonly place: 'start' | 'end' };

function Badge({ side, place }: BadgeProps): JSX.Element | null {
  if (side.stance === null) return null;
  const family = FAMILY[side.stance];
  return <span class={`g ${family} at-${place}`}>{GLYPH[family]}</span>;
}

function familyOf({ stance }: FindingSide): Family {
  return stance === null ? 'none' : FAMILY[stance];
}

import type { JSX } from 'preact';
import { type CampClash, clashesBetween, movesBetween } from '../../store/camp-between.ts';
import type { CampPicture } from '../../store/camp-picture.ts';
import type { CampNode, Tie } from '../../store/camps.ts';
import { nameOf } from '../../store/record.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import '../../style/camps-between.css';

type ClashesProps = { readonly picture: CampPicture; readonly ties: readonly Tie[] };

/** How much the camps clash, from one to another. */
export function Clashes({ picture, ties }: ClashesProps): JSX.Element {
  const clashes = clashesBetween(picture.discs, ties);
  return (
    <g class="camp-clashes">
      {clashes.map((clash) => (
        <Clash key={clash.key} clash={clash} />
      ))}
    </g>
  );
}

function Clash({ clash: { count, path, x, y } }: { readonly clash: CampClash }): JSX.Element {
  const text = words.coalitions.clashes(count);
  const wide = 20 + text.length * LETTER;
  return (
    <g>
      <path d={path} />
      <rect x={x - wide / 2} y={y - 11} width={wide} height="22" rx="11" />
      <text x={x} y={y + 0.5}>
        {text}
      </text>
    </g>
  );
}

/** Width of a letter in pixels, near enough for the room around a few words. */
const LETTER = 6.4;

type MovesProps = Props & { readonly picture: CampPicture; readonly before: readonly CampNode[] };

/** Who would stand in another camp, and from where. */
export function Moves({ model, record, picture, before }: MovesProps): JSX.Element {
  const movers = model.place.value.whatIfs.map(({ actor }) => actor);
  return (
    <g class="camp-moves">
      {movesBetween(picture.discs, before, movers).map(({ actor, path }) => (
        <path key={actor} d={path}>
          <title>{words.coalitions.wouldMove(nameOf(record, actor))}</title>
        </path>
      ))}
    </g>
  );
}

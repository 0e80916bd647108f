import type { JSX } from 'preact';
import { type CampNode, type CoalitionsNode, type Tie, tieCounts } from '../../store/camps.ts';
import { tellCamp } from '../../store/told.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { Told } from '../told.tsx';

type HeadsProps = Props & { readonly found: CoalitionsNode; readonly ties: readonly Tie[] };

/** What each camp is, in words of the record, and how far the whole is split. */
export function CampHeads({ model, found, ties }: HeadsProps): JSX.Element {
  const { camps, modularity, polarisation, unplaced } = found;
  const clashesAlone = model.place.value.options.relation === 'conflict';
  const { inside, clashes } = tieCounts(found, ties, clashesAlone);
  return (
    <>
      <p class="small quiet" role="status">
        {words.coalitions.sum({ camps: camps.length, unplaced: unplaced.length })}{' '}
        {words.coalitions.split(polarisation, modularity)}{' '}
        {ties.length > 0 && words.coalitions.ties(inside, clashes)}
      </p>
      <h2 class="sr">{words.coalitions.camps}</h2>
      <ol class="camp-heads">
        {camps.map((camp, index) => (
          <Head key={camp.id} camp={camp} index={index} />
        ))}
      </ol>
    </>
  );
}

function Head({ camp, index }: { readonly camp: CampNode; readonly index: number }): JSX.Element {
  const { members, cohesion } = camp;
  return (
    <li>
      <h3>
        <span class="camp-no">{index + 1}</span> <Told text={tellCamp(camp)} />
      </h3>
      <p class="src">{words.coalitions.cohesion(members.length, cohesion)}</p>
    </li>
  );
}

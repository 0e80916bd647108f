import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { select } from '../../store/actions.ts';
import { said, tellWay } from '../../store/told.ts';
import { stepsOf, type Way, type WayLink } from '../../store/way.ts';
import { viewWords as words } from '../../words/words.ts';
import type { Props } from '../model.ts';
import { OWN } from '../own.ts';
import { StanceSign } from '../panel/chips.tsx';
import { EvidenceList } from '../panel/evidence-list.tsx';
import { Told } from '../told.tsx';
import { WayPicture } from './way-picture.tsx';

type CardProps = Props & { readonly way: Way };

/** One way: the sentence, the picture, and each step with what shows it. */
export function WayCard({ model, record, way }: CardProps): JSX.Element {
  const heading = useId();
  const { columns, table } = words.pairs.path;
  return (
    <article class="way-card" aria-labelledby={heading}>
      <h3 id={heading}>
        <Told text={tellWay(way)} />
      </h3>
      <WayPicture way={way} />
      <table aria-label={table}>
        <thead>
          <tr>
            <th scope="col">{columns.step}</th>
            <th scope="col">{columns.known}</th>
            <th scope="col">{columns.shown}</th>
          </tr>
        </thead>
        <tbody>
          {stepsOf(way).flatMap(({ links }) =>
            links.map((link) => (
              <Step key={link.id} model={model} record={record} link={link} way={way} />
            )),
          )}
        </tbody>
      </table>
    </article>
  );
}

type StepProps = CardProps & { readonly link: WayLink };

function Step({ model, record, link, way }: StepProps): JSX.Element {
  const { stance, evidentiality, positions, evidence } = link;
  const told = <Told text={sentenceOf(link, way)} />;
  const [first] = positions;
  const inferred = evidentiality === 'INFERRED';
  const summaries = positions.flatMap((id) => record.positions.get(id)?.summary ?? []);
  return (
    <tr>
      <th scope="row">
        <div>
          {stance !== null && (
            <StanceSign stance={stance} evidentiality={evidentiality ?? 'RECORD'} />
          )}
          <span>
            {first === undefined ? (
              told
            ) : (
              <button type="button" class="bare" onClick={() => model.store.act(select(first))}>
                {told}
              </button>
            )}
            {summaries.map((summary) => (
              <span key={summary} class="src" {...OWN}>
                {summary}
              </span>
            ))}
          </span>
        </div>
      </th>
      <td>{knownFrom(link)}</td>
      <td>
        {evidence.length === 0 ? (
          <span class="quiet">{inferred || stance !== null ? words.panel.noEvidence : ''}</span>
        ) : (
          <details>
            <summary>{words.pairs.path.evidence(evidence.length)}</summary>
            <EvidenceList model={model} evidence={evidence} />
          </details>
        )}
      </td>
    </tr>
  );
}

function knownFrom({ evidentiality, evidence }: WayLink): string {
  if (evidentiality !== null) return words.knownPhrase[evidentiality];
  return evidence.length === 0 ? words.pairs.path.structure : words.pairs.path.shown;
}

/** A link as a sentence of its own, in the direction in which it points. */
function sentenceOf({ type, stance, source, target }: WayLink, { nodes }: Way): string {
  const name = (id: string) => {
    const node = nodes.find((one) => one.id === id);
    return node === undefined ? id : said(node).name;
  };
  if (stance !== null)
    return words.panel.said({ actor: name(source), stance, target: name(target) });
  const verb = words.pairs.links[type] ?? words.pairs.path.undirected;
  return words.pairs.path.said({ from: name(source), verb, to: name(target) });
}
